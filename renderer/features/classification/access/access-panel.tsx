import { IconWand } from '@tabler/icons-react';
import type { AccessState, AccessViolationView } from '../../../../shared/contract/access.ts';
import type { ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useCommands } from '../../../state/commands.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../requests.ts';
import { suggestionWords, violationWords } from './access-words.ts';
import styles from './access.module.css';
import { Matrix } from './matrix.tsx';

const NONE: readonly AccessViolationView[] = [];

/** Who may do what with an asset in which stage, what breaks a rule, and how to mend it. */
export function AccessPanel({ row }: { readonly row: ClassifiedAsset }) {
  const { data: state } = useRead('access', 'state', {});
  const { data: all = [] } = useRead('access', 'violations', {});
  const violations = all.find(({ assetId }) => assetId === row.id)?.violations ?? NONE;
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
  if (state === undefined) return null;
  return (
    <>
      <RecordSection
        title={t('access.title')}
        note={ownerWords(row, state)}
        actions={<Grouping row={row} state={state} />}
      >
        <Matrix row={row} state={state} violations={violations} />
      </RecordSection>
      <RecordSection
        title={t('access.violations')}
        count={violations.length}
        note={violations.length > 0 ? t('access.fixNote') : null}
      >
        {violations.length === 0 ? (
          <p className={styles.quiet}>{t('access.noViolations')}</p>
        ) : (
          <ul className={styles.violations}>
            {violations.map((violation, index) => (
              <li key={`${violation.rule} ${violation.role} ${violation.stage} ${violation.subject}`}>
                <div className={styles.violation}>
                  <span className={styles.danger}>{violationWords(violation)}</span>
                  <span className={styles.quiet}>{suggestionWords(violation)}</span>
                </div>
                <Button
                  size="small"
                  icon={IconWand}
                  keys={index === 0 ? ['F'] : undefined}
                  aria-label={`${t('access.fix')}: ${suggestionWords(violation)}`}
                  onClick={() => fix(violation)}
                >
                  {t('access.fix')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </RecordSection>
    </>
  );
}

const groupOf = (row: ClassifiedAsset, { groups, members }: AccessState) => {
  const member = members.find(({ assetId }) => assetId === row.id);
  return groups.find(({ id }) => id === member?.groupId);
};

function ownerWords(row: ClassifiedAsset, state: AccessState): string {
  const group = groupOf(row, state);
  if (!group) return t('access.alone');
  const count = state.members.filter(({ groupId }) => groupId === group.id).length;
  return t('access.inGroup', { name: group.name, count });
}

function Grouping({ row, state }: { readonly row: ClassifiedAsset; readonly state: AccessState }) {
  if (!groupOf(row, state))
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
