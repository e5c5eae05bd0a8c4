import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { classify } from './classify.ts';
import { assertAsset, type EvidenceOf } from './gates.ts';
import { known } from './known.ts';
import {
  assetControlsOf,
  classificationsOf,
  controlsInPlace,
  knownAssets,
  sourcesOf,
  storedSettings,
} from './queries.ts';
import { classifiedAssets } from './report.ts';
import { rulesInForce } from './rules.ts';

/** @param evidence finds what there is to show; another feature keeps it */
export function classificationHandlers(evidence: EvidenceOf): Handlers<Ctx>['classification'] {
  return {
    state: (ctx) => ({
      settings: rulesInForce(ctx.read),
      changed: storedSettings(ctx.read) !== undefined,
    }),
    asset: (ctx, { assetId }) => {
      assertAsset(ctx, assetId);
      return {
        history: classificationsOf(ctx.read, assetId),
        present: controlsInPlace(ctx.read, assetId).map(({ controlId }) => controlId),
        sources: sourcesOf(ctx.read, assetId),
      };
    },
    known: (ctx, { assetIds }) => known(ctx.read, assetIds),
    report: (ctx) => classifiedAssets(ctx.read, evidence),
    classify,
    setControl: (ctx, { assetIds, controlId, present }) => {
      const ids = [...new Set(assetIds)];
      if (knownAssets(ctx.read, ids).size < ids.length)
        throw new AssayError(
          'NOT_FOUND',
          'Nothing was stored: an asset no longer exists. Undo may bring it back.',
        );
      if (!rulesInForce(ctx.read).controls.some(({ id }) => id === controlId))
        throw new AssayError(
          'NOT_FOUND',
          'Nothing was stored: this control is no longer on the list. Undo may bring it back.',
        );
      const known = new Map(
        assetControlsOf(ctx.read, controlId).map((record) => [record.assetId, record.id]),
      );
      const at = ctx.os.now().toISOString();
      ctx.change((change) => {
        for (const assetId of ids) {
          const record = known.get(assetId);
          if (present && record === undefined)
            change.insert('assetControl', { id: ctx.newId(), assetId, controlId, at });
          else if (!present && record !== undefined) change.remove('assetControl', record);
        }
      });
      return {};
    },
  };
}
