import { IconBan, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { chooseAssessor } from './assessor.ts';
import styles from './head.module.css';
import { Figure } from './overview/figure.tsx';
import { type Place, VIEWS } from './place.ts';
import { ask, focusQuestion } from './requests.ts';
import { useInstrument } from './use-instrument.ts';

/** Which responsibility, how far it has come, who assesses, and which view. */
export function Head({ place }: { readonly place: Place }) {
  const { content, figure } = place.unit;
  const views = (
    <Segmented
      label={t('responsibilities.view')}
      value={place.view}
      onValueChange={place.setView}
      options={VIEWS.map((value) => ({ value, label: t(`responsibilities.view.${value}`) }))}
    />
  );
  if (place.view !== 'assess')
    return <PageHead title={t('step.responsibilities')} summary={<Assessor />} actions={views} />;
  const step = (by: 1 | -1) => {
    place.step(by);
    focusQuestion();
  };
  return (
    <PageHead
      size="record"
      wholeSummary
      code={content.id}
      title={content.title}
      before={
        <>
          <IconButton
            icon={IconChevronLeft}
            label={t('responsibilities.before')}
            keys={['K']}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={IconChevronRight}
            label={t('responsibilities.next')}
            keys={['J']}
            onClick={() => step(1)}
          />
        </>
      }
      summary={
        <span className={styles.figure}>
          {t('responsibilities.maturity')} <Figure of={`${content.id} ${content.title}`} figure={figure} />
          {t('responsibilities.ofFive', { rated: figure.rated, count: figure.applicable })}
        </span>
      }
      actions={
        <>
          <Assessor />
          <IconButton
            variant="secondary"
            icon={IconBan}
            label={t('responsibilities.applicable')}
            onClick={() =>
              ask({ kind: 'applicable', responsibilityId: content.id, dimensionId: place.dimension.id })
            }
          />
          {views}
        </>
      }
    />
  );
}

function Assessor() {
  const { me, assessors } = useInstrument();
  return (
    <span className={styles.assessor}>
      <Select
        aria-label={t('responsibilities.assessingAs')}
        title={t('responsibilities.assessingAs')}
        value={me.id}
        onValueChange={(chosen) => {
          const person = assessors.find((one) => one.id === chosen);
          if (person) chooseAssessor(person.name);
        }}
        options={assessors.map((person) => ({
          value: person.id,
          label: t('responsibilities.assessingAs.name', { name: person.name }),
        }))}
      />
    </span>
  );
}
