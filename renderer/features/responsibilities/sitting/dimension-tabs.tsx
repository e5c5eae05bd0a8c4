import { IconAlertTriangle, IconArrowsDiff, IconFlag } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import type { AssessedDimension } from '../../../../shared/rules/assessment.ts';
import { t } from '../../../i18n/t.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { Level } from '../level.tsx';
import type { Place } from '../place.ts';
import { useInstrument } from '../use-instrument.ts';
import { dimensionName } from '../words.ts';
import styles from './dimension-tabs.module.css';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The six dimensions with level, progress and what is wrong. Arrows switch, one tab stop. */
export function DimensionTabs({ place }: { readonly place: Place }) {
  const list = useRef<HTMLDivElement>(null);
  const { dimensions } = place.unit;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = dimensions.indexOf(place.dimension);
    const next = dimensions[(at + step + dimensions.length) % dimensions.length];
    if (!next) return;
    place.go(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[dimensions.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('responsibilities.dimensions')}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {dimensions.map((dimension) => (
        <button
          key={dimension.id}
          type="button"
          role="tab"
          aria-selected={dimension === place.dimension}
          aria-controls="dimension"
          tabIndex={dimension === place.dimension ? 0 : -1}
          className={styles.tab}
          onClick={() => place.go(dimension.id)}
        >
          <span className={styles.name} title={dimensionName(dimension.dimension)}>
            {dimensionName(dimension.dimension)}
          </span>
          <TabState dimension={dimension} />
        </button>
      ))}
    </div>
  );
}

function TabState({ dimension }: { readonly dimension: AssessedDimension }) {
  const { state } = useInstrument();
  const { questions, standing, counted, unsupported, contradictions, id } = dimension;
  const answered = questions.filter((question) => question.standing.state !== 'blank').length;
  const differs =
    standing.state === 'unsettled' || questions.some((question) => question.standing.state === 'differs');
  const flagged = state.flags.some(({ subjectId }) => subjectId === id || subjectId.startsWith(`${id}/`));
  if (standing.state === 'not asked')
    return <span className={styles.state}>{t('responsibilities.notAskedShort')}</span>;
  const progress = t('responsibilities.progress', { answered, count: questions.length });
  return (
    <span className={styles.state}>
      <Level standing={counted} />
      <span className={styles.bar}>
        <ProgressBar
          thin
          tone="neutral"
          value={answered / questions.length}
          label={t('responsibilities.answered')}
          valueText={progress}
        />
      </span>
      {progress}
      {differs && <Mark icon={IconArrowsDiff} title={t('responsibilities.differs')} />}
      {(unsupported !== null || contradictions.length > 0) && (
        <Mark icon={IconAlertTriangle} title={unsupported ?? contradictions[0]?.text ?? ''} />
      )}
      {flagged && <Mark icon={IconFlag} title={t('responsibilities.flagged')} />}
    </span>
  );
}

function Mark({ icon, title }: { readonly icon: IconType; readonly title: string }) {
  return (
    <span className={styles.mark} role="img" aria-label={title} title={title}>
      <Icon of={icon} size={14} />
    </span>
  );
}
