import { IconArrowsDiff } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { levelMeaning, MATURITY_LEVELS, type Maturity } from '../../../../shared/rules/maturity.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Keys } from '../../../ui/kbd.tsx';
import { LEVEL_CLASSES } from '../../../ui/maturity-level.ts';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import type { FileTargets } from '../../../ui/use-file-targets.ts';
import type { Place } from '../place.ts';
import { ask, focusQuestion } from '../requests.ts';
import { useAnswering } from '../use-answering.ts';
import { useInstrument } from '../use-instrument.ts';
import { EvidenceMarks } from './evidence-marks.tsx';
import { Support } from './support.tsx';
import styles from './maturity-scale.module.css';

export interface MaturityScaleProps {
  readonly place: Place;
  readonly files: FileTargets;
}

/** How far the dimension has come: the six levels with their meaning, and who stands where. */
export function MaturityScale({ place: { dimension, unit }, files }: MaturityScaleProps) {
  const { me, nameOf, state } = useInstrument();
  const { rate } = useAnswering();
  const levels = useRef<HTMLDivElement>(null);
  const mine = dimension.ratings.find(({ personId }) => personId === me.id)?.maturity;
  const previous = state.previous?.ratings[dimension.id];
  const { standing } = dimension;
  const anchors = unit.content.dimensions.find(({ id }) => id === dimension.id)?.anchors ?? null;
  const move = (event: KeyboardEvent, level: Maturity) => {
    if (event.key === 'ArrowUp') {
      event.preventDefault();
      return focusQuestion();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    levels.current?.querySelectorAll<HTMLElement>('[role=radio]')[level + step]?.focus();
  };
  return (
    <section
      className={classNames(styles.scale, files.over === dimension.id && styles.over)}
      aria-labelledby="maturity-title"
      {...files.part(dimension.id)}
      data-dimension=""
    >
      <header className={styles.head}>
        <h2 id="maturity-title">{t('responsibilities.maturity.title')}</h2>
        <span className={styles.hint}>
          {t('responsibilities.maturity.press')} <Keys keys={['0']} /> {t('responsibilities.maturity.to')}{' '}
          <Keys keys={['5']} />
        </span>
        <span className={classNames(styles.hint, styles.whileFocused)}>
          <Keys keys={['N']} /> {t('responsibilities.hint.note')} <Keys keys={['E']} />{' '}
          {t('responsibilities.hint.evidence')} <Keys keys={['↑']} /> {t('responsibilities.hint.back')}
        </span>
        <span className={styles.evidence}>
          <EvidenceMarks subjectId={dimension.id} editable />
        </span>
        {previous !== undefined && (
          <span className={styles.hint}>
            {t('responsibilities.previous.level', { level: previous, client: state.previous?.title ?? '' })}
          </span>
        )}
        {standing.state === 'unsettled' && (
          <span className={styles.trouble}>
            <Icon of={IconArrowsDiff} size={14} />
            {t('responsibilities.apart', { count: standing.high - standing.low })}
            <Button size="small" onClick={() => ask({ kind: 'settle', subjectId: dimension.id })}>
              {t('responsibilities.settle')}
            </Button>
          </span>
        )}
      </header>
      <div
        ref={levels}
        role="radiogroup"
        className={styles.levels}
        aria-label={t('responsibilities.maturity.title')}
      >
        {MATURITY_LEVELS.map(({ level, name }) => (
          <button
            key={level}
            type="button"
            role="radio"
            aria-checked={mine === level}
            tabIndex={level === (mine ?? 0) ? 0 : -1}
            className={styles.level}
            title={t('responsibilities.keyed', { name: `${level} ${name}`, key: String(level) })}
            aria-keyshortcuts={String(level)}
            onClick={() => rate(dimension.id, level)}
            onKeyDown={(event) => move(event, level)}
          >
            <span className={styles.who}>
              {dimension.ratings
                .filter(({ maturity }) => maturity === level)
                .map(({ personId }) => (
                  <Who key={personId} name={nameOf(personId)} isMe={personId === me.id} />
                ))}
            </span>
            <span className={classNames(styles.plate, LEVEL_CLASSES[level])}>
              <b>{level}</b>
              {name}
            </span>
            <span className={styles.meaning}>{levelMeaning(level, anchors)}</span>
          </button>
        ))}
      </div>
      {anchors !== null && (
        <p className={styles.shownBy}>
          <b>{t('responsibilities.maturity.shownBy')}</b> {anchors.shownBy}
        </p>
      )}
      <div className={styles.messages}>
        <Support dimension={dimension} />
      </div>
    </section>
  );
}

function Who({ name, isMe }: { readonly name: string; readonly isMe: boolean }) {
  return (
    <>
      <PersonAvatar name={name} />
      {isMe ? t('responsibilities.you') : name.split(' ')[0]}
    </>
  );
}
