import { IconShieldCheck } from '@tabler/icons-react';
import type { AssetClassification, ClassifiedAsset } from '../../../../shared/contract/classification.ts';
import type { ClassificationAnswers } from '../../../../shared/model/classification.ts';
import { requiredControls } from '../../../../shared/rules/required-controls.ts';
import { mayHoldLogic } from '../../../../shared/rules/tier-proposal.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Definition, DefinitionList } from '../../../ui/definition-list.tsx';
import { Message } from '../../../ui/message.tsx';
import { RecordSection } from '../../../ui/record-section.tsx';
import { openDialog } from '../requests.ts';
import type { Classifications } from '../use-classifications.ts';
import { answerWords } from '../answer-words.ts';
import { becauseWords, tierWords } from '../words.ts';
import { ClassificationHistory } from './history.tsx';
import { Sources } from './sources.tsx';
import styles from './inspector.module.css';

interface PanelProps {
  readonly row: ClassifiedAsset;
  readonly all: Classifications;
}

/** The tier with its reason, how the asset has to be handled, what it needs, and how it was classified before. */
export function TierPanel({ row, all }: PanelProps) {
  const { data: said } = useRead('classification', 'asset', { assetId: row.id });
  if (said === undefined) return null;
  const [record] = said.history;
  const { labels } = all.settings;
  return (
    <>
      <RecordSection
        title={t('classification.tier')}
        actions={
          <Button
            size="small"
            icon={IconShieldCheck}
            onClick={() => openDialog({ kind: 'classify', ids: [row.id] })}
          >
            {t(record ? 'classification.reclassify' : 'classification.classify')}
          </Button>
        }
      >
        {row.standing !== 'classified' && (
          <Message tone={row.standing === 'below sources' ? 'danger' : 'warn'}>
            {t(`classification.standingText.${row.standing}`, { tier: tierWords(labels, row.inherited) })}
          </Message>
        )}
        {record ? (
          <>
            <p className={styles.prose}>{becauseWords(record.answers, row.inherited, all)}</p>
            {record.tier !== record.proposed && (
              <p className={styles.prose}>
                {t('classification.departs', {
                  tier: labels[record.tier],
                  proposed: labels[record.proposed],
                  reason: record.reason,
                })}
              </p>
            )}
            {row.proposed !== null && row.proposed !== record.proposed && (
              <p className={styles.warn}>{t('classification.rulesNow', { tier: labels[row.proposed] })}</p>
            )}
            <Answers answers={record.answers} asksLogic={mayHoldLogic(row.type)} />
          </>
        ) : (
          <p className={styles.quiet}>{t('classification.noAnswers')}</p>
        )}
      </RecordSection>
      <Sources sources={said.sources} labels={labels} />
      <Handling row={row} all={all} />
      <Controls row={row} all={all} present={said.present} />
      <ClassificationHistory history={said.history} labels={labels} />
    </>
  );
}

const QUESTIONS = ['sensitivity', 'identifiability', 'criticality', 'regulation'] as const;

function Answers({
  answers,
  asksLogic,
}: {
  readonly answers: ClassificationAnswers;
  readonly asksLogic: boolean;
}) {
  const level = (axis: 'confidentiality' | 'integrity' | 'availability') =>
    `${t(`classification.answered.${axis}`)}: ${answerWords(axis, answers)}`;
  return (
    <DefinitionList>
      {QUESTIONS.map((question) => (
        <Definition key={question} term={t(`classification.answered.${question}`)}>
          {answerWords(question, answers)}
          {question === 'identifiability' &&
            answers.reidentification !== null &&
            `, ${t('classification.question.reidentification')} ${t(`classification.answer.reidentification.${answers.reidentification}`)}`}
        </Definition>
      ))}
      <Definition term={t('classification.answered.protection')}>
        {[level('confidentiality'), level('integrity'), level('availability')].join(' · ')}
      </Definition>
      {asksLogic && (
        <Definition term={t('classification.answered.businessLogic')}>
          {t(answers.businessLogic ? 'classification.answer.yes' : 'classification.answer.no')}
        </Definition>
      )}
    </DefinitionList>
  );
}

function Handling({ row, all }: PanelProps) {
  return (
    <RecordSection title={t('classification.handling')}>
      {row.tier === null ? (
        <p className={styles.quiet}>{t('classification.handlingNone')}</p>
      ) : (
        <ul className={styles.list}>
          {all.settings.handling[row.tier].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}

function Controls({ row, all, present: inPlace }: PanelProps & Pick<AssetClassification, 'present'>) {
  const needs = requiredControls(row, all.settings.controls, new Set(inPlace));
  const set = (controlId: string, present: boolean) =>
    void api.classification.setControl({ assetIds: [row.id], controlId, present }).catch(toastError);
  return (
    <RecordSection
      title={t('classification.required')}
      count={needs.length}
      note={needs.length > 0 ? t('classification.requiredNote') : null}
    >
      {needs.length === 0 ? (
        <p className={styles.quiet}>
          {t(row.tier === null ? 'classification.handlingNone' : 'classification.requiredNone')}
        </p>
      ) : (
        <ul className={styles.controls}>
          {needs.map(({ control, present }) => (
            <li key={control.id} className={styles.control}>
              <Checkbox
                checked={present}
                onCheckedChange={(next) => set(control.id, next)}
                label={control.title}
              />
              {!present && <span className={styles.missing}>{t('classification.missing')}</span>}
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}
