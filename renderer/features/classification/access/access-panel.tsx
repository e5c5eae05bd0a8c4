import { IconWand } from '@tabler/icons-react';
import type { AccessViolationView, AssetAccess } from '../../../../shared/contract/access.ts';
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
