import type { Engagement } from '../../../shared/model/engagement.ts';
import { TIERS } from '../../../shared/model/basics.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toastError } from '../../state/toast.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './engagement-section.module.css';
import { SavedField } from './saved-field.tsx';
import { Section } from './section.tsx';

const day = (value: string) => (value === '' ? null : value);
const names = (text: string) =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Client, title, marking, why and against what, dates, who receives the exports. */
export function EngagementSection({ engagement: e }: { engagement: Engagement }) {
  return (
    <>
      <Section id="scope-engagement" title={t('scope.engagement')}>
        <div className={styles.fields}>
          <SavedField
            label={t('scope.client')}
            value={e.client}
            required
            onSave={(client) => api.engagement.update({ client })}
          />
          <SavedField
            label={t('scope.title')}
            value={e.title}
            required
            onSave={(title) => api.engagement.update({ title })}
          />
          <SavedField
            label={t('scope.currency')}
            value={e.currency}
            hint={t('scope.currencyHint')}
            onSave={(currency) => api.engagement.update({ currency: currency.trim().toUpperCase() })}
          />
          <Field label={t('scope.marking')} hint={t('scope.markingHint')}>
            {(control) => (
              <Select
                {...control}
                value={e.marking}
                onValueChange={(marking) => void api.engagement.update({ marking }).catch(toastError)}
                options={TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
              />
            )}
          </Field>
          <div className={styles.wide}>
            <SavedField
              label={t('scope.objectives')}
              value={e.objectives}
              type="prose"
              hint={t('scope.objectivesHint')}
              onSave={(objectives) => api.engagement.update({ objectives })}
            />
          </div>
          <div className={styles.wide}>
            <SavedField
              label={t('scope.criteria')}
              value={e.criteria}
              type="prose"
              hint={t('scope.criteriaHint')}
              onSave={(criteria) => api.engagement.update({ criteria })}
            />
          </div>
        </div>
        <div className={styles.dates}>
          <SavedField
            label={t('scope.startsOn')}
            value={e.startsOn ?? ''}
            type="date"
            onSave={(v) => api.engagement.update({ startsOn: day(v) })}
          />
          <SavedField
            label={t('scope.endsOn')}
            value={e.endsOn ?? ''}
            type="date"
            onSave={(v) => api.engagement.update({ endsOn: day(v) })}
          />
          <SavedField
            label={t('scope.reportOn')}
            value={e.reportOn ?? ''}
            type="date"
            onSave={(v) => api.engagement.update({ reportOn: day(v) })}
          />
        </div>
      </Section>
      <Section
        id="scope-distribution"
        title={t('scope.distribution')}
        note={t('scope.distributionNote', { count: e.distribution.length })}
      >
        <SavedField
          label={t('scope.distributionLabel')}
          value={e.distribution.join('\n')}
          type="prose"
          hint={t('scope.distributionHint')}
          onSave={(text) => api.engagement.update({ distribution: names(text) })}
        />
      </Section>
    </>
  );
}
