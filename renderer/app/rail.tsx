import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { percent } from '../../shared/format/probability.ts';
import { useRead } from '../api/api.ts';
import { t } from '../i18n/t.ts';
import { useRoute } from '../state/route.ts';
import { createStore, useStore } from '../state/store.ts';
import { useMedia } from '../ui/use-media.ts';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Keys } from '../ui/kbd.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Ring } from '../ui/ring.tsx';
import styles from './rail.module.css';
import { STEP_PLACES, type StepPlace } from './steps.ts';

/** Studios and matrices need the width; elsewhere the rail is open unless a person folds it. */
const FOLDED_ROUTES = new Set(['/risk', '/exceptions', '/raci']);
const folding = createStore<boolean | null>(null);

/** Below this width the page needs the room of the names. */
const NARROW = '(width < 1360px)';

/** The guided path: every step with its completeness. */
export function Rail() {
  const { path } = useRoute();
  const { data = [] } = useRead('engagement', 'progress', {});
  const chosen = useStore(folding);
  const narrow = useMedia(NARROW);
  const folded = chosen ?? (narrow || FOLDED_ROUTES.has(path));
  const done = new Map(data.map((s) => [s.step, s.done]));
  const rated = data.flatMap((s) => (s.done === null ? [] : [s.done]));
  const whole = rated.length === 0 ? 0 : rated.reduce((sum, d) => sum + d, 0) / rated.length;
  return (
    <nav
      className={classNames(styles.rail, folded && styles.folded)}
      aria-label={t('shell.path')}
      data-region="rail"
    >
      <ol>
        {STEP_PLACES.map((place) => (
          <li key={place.step}>
            <RailStep
              place={place}
              done={done.get(place.step) ?? null}
              current={place.route === path}
              folded={folded}
            />
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        {!folded && (
          <>
            <div className={styles.whole}>
              <span>{t('shell.whole')}</span>
              <b>{percent(whole)}</b>
            </div>
            <ProgressBar value={whole} label={t('shell.whole')} valueText={percent(whole)} />
            <div className={styles.keys}>
              <span>{t('shell.goToStep')}</span>
              <Keys keys={['G', '1']} />
            </div>
          </>
        )}
        <IconButton
          icon={folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
          variant="ghost"
          label={t(folded ? 'shell.unfold' : 'shell.fold')}
          onClick={() => folding.set(!folded)}
        />
      </div>
    </nav>
  );
}

interface RailStepProps {
  place: StepPlace;
  done: number | null;
  current: boolean;
  folded: boolean;
}

function RailStep({ place: { step, number, route }, done, current, folded }: RailStepProps) {
  const name = t(`step.${step}`);
  const state = done === null ? t('shell.later') : done >= 1 ? t('shell.done') : percent(done);
  const content = (
    <>
      <Ring step={number} completeness={done ?? 0} current={current} />
      {!folded && <span className={styles.name}>{name}</span>}
      {!folded && <span className={styles.share}>{state}</span>}
    </>
  );
  if (route === null)
    return (
      <span className={classNames(styles.step, styles.later)} title={t('shell.laterText', { step: name })}>
        {content}
      </span>
    );
  return (
    <Link
      to={route}
      className={classNames(styles.step, current && styles.current)}
      aria-current={current ? 'step' : undefined}
      aria-label={t('shell.step', { number, name, state })}
      title={folded ? `${name}, ${state}` : undefined}
    >
      {content}
    </Link>
  );
}
