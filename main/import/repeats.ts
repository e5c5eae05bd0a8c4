import type { DraftAsset } from './draft.ts';
import { counted, type Warnings } from './warnings.ts';

const SHOWN = 3;

/** Warns of assets that a file describes more than once. All are kept: only the client knows which of them are one. */
export function warnOfRepeats(assets: readonly DraftAsset[], warnings: Warnings): void {
  const named = groupBy(assets, ({ fields }) => sameName(fields.name, fields.version ?? '', fields.type));
  const repeated = named.filter((group) => group.length > 1);
  const identical = repeated.flatMap((group) =>
    groupBy(group, (asset) => JSON.stringify(asset.fields)).filter((same) => same.length > 1),
  );
  const sharing = repeated.reduce((sum, group) => sum + group.length, 0);
  const [largest] = [...repeated].sort((a, b) => b.length - a.length);
  if (largest)
    warnings.add(
      `${counted(sharing, 'entry', 'entries')} of the file share their name with another one (“${(largest[0]?.fields.name ?? '').slice(0, 60)}” occurs ${largest.length} times). Each becomes an asset of its own.`,
    );
  if (identical.length > 0)
    warnings.add(
      `Some entries are identical in every column: ${identical
        .slice(0, SHOWN)
        .map((group) => group.map((asset) => asset.where).join(' and '))
        .join(
          '; ',
        )}${identical.length > SHOWN ? ` and ${identical.length - SHOWN} more` : ''}. Remove the doubles if they are a mistake.`,
    );
}

/** Key under which two assets are called the same: blanks and capitals do not tell names apart. */
export const sameName = (name: string, version: string, type: string): string =>
  [normal(name), normal(version), type].join('\u0000');

export const normal = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}
