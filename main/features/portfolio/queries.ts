import { AssayError } from '../../../shared/contract/error.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import type { PortfolioSettings } from '../../../shared/model/portfolio.ts';
import type { Reader } from '../../store/reader.ts';

/** The settings, once somebody has changed any. */
export const storedSettings = (read: Reader): PortfolioSettings | undefined =>
  read.records('portfolioSettings')[0];

/** Currency and appetite of the file. */
export function readScope(read: Reader): Pick<Engagement, 'currency' | 'appetite'> {
  const engagement = read.records('engagement')[0];
  if (!engagement) throw new AssayError('DAMAGED', 'This file holds no engagement. Open a backup of it.');
  return engagement;
}
