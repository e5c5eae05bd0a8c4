import type { AccessViolationView, AssetAccess } from '../../../../shared/contract/access.ts';
import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useCommands } from '../../../state/commands.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../requests.ts';
import { suggestionWords, violationWords } from './access-words.ts';
import styles from './access.module.css';
import { Kept } from './kept.tsx';
import { Matrix } from './matrix.tsx';
import { Violations } from './violations.tsx';

const NONE: readonly AccessViolationView[] = [];

/** Who may do what with an asset in which stage, what breaks a rule, and how to mend it. */
export function AccessPanel({ row }: { readonly row: ClassifiedAsset }) {
  const { data: state } = useRead('access', 'state', {});
  const { data: own } = useRead('access', 'asset', { assetId: row.id });
  const violations = own?.violations ?? NONE;
  const fix = (violation: AccessViolationView) => {
    const work =
      violation.fix.kind === 'control'
        ? api.classification.setControl({
            assetIds: [row.id],
            controlId: violation.fix.controlId,
            present: true,
          })
        : api.access.set({ assetId: row.id, cells: violation.fix.cells });
    work.then(
      () => toast({ text: t('access.fixed', { what: violationWords(violation) }), undo: true }),
      toastError,
    );
  };
  const [first] = violations;
  useCommands(
    first
      ? [
          {
            id: 'access.fix',
            group: t('step.classification'),
            title: suggestionWords(first),
            keys: ['F'],
            run: () => fix(first),
          },
        ]
      : [],
  );
  if (state === undefined || own === undefined) return null;
  return (
    <>
      <RecordSection
        title={t('access.title')}
        note={ownerWords(own)}
        actions={<Grouping row={row} group={own.group} />}
      >
        <Matrix row={row} roles={state.roles} own={own} />
      </RecordSection>
      {own.inheritable.length > 0 && <TakeOver row={row} cells={own.inheritable} />}
      <Violations row={row} violations={violations} onFix={fix} />
      <Kept overrides={own.overrides} />
    </>
  );
}

/** Nothing is written down yet, and the sources have rights to begin with. */
function TakeOver({
  row,
  cells,
}: {
  readonly row: ClassifiedAsset;
  readonly cells: AssetAccess['inheritable'];
}) {
  const take = () =>
    api.access
      .set({ assetId: row.id, cells })
      .then(() => toast({ text: t('access.taken', { ref: row.ref }), undo: true }), toastError);
  return (
    <p className={styles.takeOver}>
      {t('access.takeOverText')} <LinkButton onClick={() => void take()}>{t('access.takeOver')}</LinkButton>
    </p>
  );
}

const ownerWords = ({ group }: AssetAccess): string =>
  group ? t('access.inGroup', { name: group.name, count: group.assets }) : t('access.alone');

function Grouping({ row, group }: { readonly row: ClassifiedAsset; readonly group: AssetAccess['group'] }) {
  if (!group)
    return (
      <Button size="small" onClick={() => openDialog({ kind: 'group', ids: [row.id] })}>
        {t('access.group')}
      </Button>
    );
  return (
    <Button size="small" onClick={() => void api.access.ungroup({ assetId: row.id }).catch(toastError)}>
      {t('access.leave')}
    </Button>
  );
}
