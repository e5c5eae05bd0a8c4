import { type KnownAnswers, knownAnswers, knownOfAll } from '../../../shared/rules/known-answers.ts';
import type { Reader } from '../../store/reader.ts';
import { answersOf, listLevels, listSources } from './queries.ts';

/** What is known of all these assets alike before anybody is asked. Assets that no longer exist say nothing. */
export function known(read: Reader, assetIds: readonly string[]): KnownAnswers {
  const sources = Map.groupBy(listSources(read, assetIds), ({ assetId }) => assetId);
  const classified = [...sources.values()].flat().map(({ sourceId }) => sourceId);
  const answers = answersOf(read, [...assetIds, ...classified]);
  return knownOfAll(
    listLevels(read, assetIds).map((asset) =>
      knownAnswers({
        asset,
        earlier: answers.get(asset.id) ?? null,
        sources: (sources.get(asset.id) ?? []).flatMap(({ sourceId, ref }) => {
          const own = answers.get(sourceId);
          return own ? [{ ref, answers: own }] : [];
        }),
      }),
    ),
  );
}
