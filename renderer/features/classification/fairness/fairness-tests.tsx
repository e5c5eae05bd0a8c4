import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ClassifiedAsset, FairnessView } from '../../../../shared/contract/classification.ts';
import { date } from '../../../../shared/format/date.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../requests.ts';
import styles from './fairness.module.css';
import { FairnessResult } from './result.tsx';

const NONE: readonly FairnessView[] = [];

/** The fairness tests of an asset with their figures. */
export function FairnessTests({ row }: { readonly row: ClassifiedAsset }) {
  const { data: tests = NONE } = useRead('fairnessTests', 'list', { assetId: row.id });
  const edit = (testId: string | null) => openDialog({ kind: 'fairness', id: row.id, testId });
  const remove = ({ id, title }: FairnessView) =>
    api.fairnessTests
      .remove({ id })
      .then(() => toast({ text: t('fairness.removed', { name: title }), undo: true }), toastError);
  return (
    <RecordSection
      title={t('fairness.title')}
      count={tests.length}
      note={t('fairness.note')}
      actions={
        <Button size="small" icon={IconPlus} onClick={() => edit(null)}>
          {t('fairness.add')}
        </Button>
      }
    >
      {tests.length === 0 && <p className={styles.quiet}>{t('fairness.none')}</p>}
      <div className={styles.tests}>
        {tests.map((test) => (
          <article key={test.id} className={styles.test}>
            <div className={styles.testHead}>
              <h4>{test.title}</h4>
              <IconButton
                size="small"
                icon={IconPencil}
                label={t('fairness.edit', { name: test.title })}
                onClick={() => edit(test.id)}
              />
              <IconButton
                size="small"
                icon={IconTrash}
                label={t('fairness.remove', { name: test.title })}
                onClick={() => void remove(test)}
              />
            </div>
            <p className={styles.basis}>
              {[test.attribute, test.favourable, test.source, date(test.takenOn)].filter(Boolean).join(' · ')}
            </p>
            <FairnessResult result={test.result} threshold={test.threshold} />
            {test.note !== '' && <p>{test.note}</p>}
          </article>
        ))}
      </div>
    </RecordSection>
  );
}
