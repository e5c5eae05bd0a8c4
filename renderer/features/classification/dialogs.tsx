import { useStore } from '../../state/store.ts';
import { GroupDialog } from './access/group-dialog.tsx';
import { KeepDialog } from './access/keep-dialog.tsx';
import { ClassifyDialog } from './classify/classify-dialog.tsx';
import { ControlsDialog } from './controls/controls-dialog.tsx';
import { DecisionDialog } from './inspector/decision-dialog.tsx';
import { FairnessDialog } from './fairness/fairness-dialog.tsx';
import { request } from './requests.ts';
import { RulesDialog } from './rules/rules-dialog.tsx';
import type { Classifications } from './use-classifications.ts';

/** The dialog that is asked for, on what is there now. */
export function Dialogs({ all }: { readonly all: Classifications }) {
  const asked = useStore(request);
  if (asked === null || !all.ready) return null;
  if (asked.kind === 'rules') return <RulesDialog />;
  if (asked.kind === 'group') return <GroupDialog ids={asked.ids} />;
  if (asked.kind === 'keep')
    return <KeepDialog assetId={asked.id} sourceId={asked.sourceId} role={asked.role} what={asked.what} />;
  if (asked.kind === 'classify') {
    const chosen = new Set(asked.ids);
    const rows = all.rows.filter(({ id }) => chosen.has(id));
    return rows.length === 0 ? null : <ClassifyDialog rows={rows} all={all} />;
  }
  if (asked.kind === 'controls') {
    const chosen = new Set(asked.ids);
    return <ControlsDialog rows={all.rows.filter(({ id }) => chosen.has(id))} all={all} />;
  }
  const row = all.byId.get(asked.id);
  if (!row) return null;
  if (asked.kind === 'decide') return <DecisionDialog row={row} />;
  return <FairnessDialog row={row} testId={asked.testId} />;
}
