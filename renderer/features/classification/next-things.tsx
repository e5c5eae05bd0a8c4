import { t } from '../../i18n/t.ts';
import { useGoTo, useSetSearch } from '../../state/route.ts';
import { NextBar } from '../../ui/next-bar.tsx';
import { openDialog } from './requests.ts';
import type { Classifications } from './use-classifications.ts';
import { nextAsset, rowsOf, type ViewName } from './views.ts';

const GAPS = [
  { view: 'below', label: 'missing.classification.sources' },
  { view: 'unclassified', label: 'missing.classification.tier' },
  { view: 'by-hand', label: 'missing.classification.byHand' },
  { view: 'access', label: 'missing.classification.violations' },
  { view: 'controls', label: 'missing.classification.controls' },
] as const satisfies { view: ViewName; label: string }[];

/** The end of the step: what is missing, and one button to the next thing. */
export function NextThings({
  all: { rows, ready },
  onSelect,
}: {
  readonly all: Classifications;
  readonly onSelect: (id: string) => void;
}) {
  const goTo = useGoTo();
  const setSearch = useSetSearch();
  const gaps = GAPS.flatMap(({ view, label }) => {
    const { length } = rowsOf(rows, view);
    if (length === 0) return [];
    return [
      { id: view, count: length, label: t(label, { count: length }), onSelect: () => setSearch({ view }) },
    ];
  });
  // Without assets there is no gap to count, and nothing to classify either: that is what is missing.
  const missing =
    ready && rows.length === 0
      ? [
          {
            id: 'empty',
            count: '',
            label: t('missing.inventory.empty'),
            onSelect: () => goTo('/inventory'),
          },
        ]
      : gaps;
  const next = nextAsset(rows);
  const run = () => {
    if (rows.length === 0) return goTo('/inventory');
    if (next === null) return goTo('/responsibilities');
    onSelect(next.row.id);
    if (next.kind === 'access') setSearch({ tab: 'access', id: next.row.id });
    if (next.kind === 'below' || next.kind === 'classify')
      openDialog({ kind: 'classify', ids: [next.row.id] });
  };
  const label =
    rows.length === 0
      ? t('classification.next.inventory')
      : next === null
        ? t('classification.next.step')
        : t(`classification.next.${next.kind}`, { ref: next.row.ref });
  return (
    <NextBar
      label={t(missing.length > 0 ? 'missing.label' : 'missing.none')}
      missing={missing}
      next={ready ? { label, onSelect: run } : undefined}
    />
  );
}
