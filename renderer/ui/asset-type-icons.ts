import {
  IconApi,
  IconBrain,
  IconCloud,
  IconDatabase,
  IconGitBranch,
  IconMathFunction,
  IconPackage,
  IconRobot,
  IconServer2,
} from '@tabler/icons-react';
import type { AssetType } from '../../shared/model/asset.ts';
import type { IconType } from './icon.tsx';

/** The icon of each type of asset, everywhere the same. */
export const ASSET_TYPE_ICONS: Readonly<Record<AssetType, IconType>> = {
  model: IconBrain,
  dataset: IconDatabase,
  endpoint: IconApi,
  pipeline: IconGitBranch,
  algorithm: IconMathFunction,
  library: IconPackage,
  agent: IconRobot,
  infrastructure: IconServer2,
  service: IconCloud,
};
