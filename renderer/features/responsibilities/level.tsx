import type { Standing } from '../../../shared/rules/standing.ts';
import { NO_FIGURE } from '../../../shared/format/spaces.ts';
import { t } from '../../i18n/t.ts';
import { classNames } from '../../ui/class-names.ts';
import { LEVEL_CLASSES, NO_LEVEL_CLASSES } from '../../ui/maturity-level.ts';
import styles from './level.module.css';

/** Class and text of a standing: a level in its colour, a range, a blank, or not applicable. */
export function standingMark(standing: Standing): { className: string | undefined; text: string } {
  switch (standing.state) {
    case 'rated':
      return { className: LEVEL_CLASSES[standing.maturity], text: String(standing.maturity) };
    case 'unsettled':
      return { className: NO_LEVEL_CLASSES.open, text: `${standing.low}–${standing.high}` };
    case 'not applicable':
      return { className: NO_LEVEL_CLASSES.none, text: t('responsibilities.na') };
    case 'not asked':
      return { className: NO_LEVEL_CLASSES.none, text: '' };
    case 'blank':
      return { className: NO_LEVEL_CLASSES.blank, text: NO_FIGURE };
  }
}

/** A standing in words, for screen readers and tooltips. */
export function standingText(standing: Standing): string {
  switch (standing.state) {
    case 'rated':
      return t('responsibilities.standing.rated', { level: standing.maturity });
    case 'unsettled':
      return t('responsibilities.standing.unsettled', { low: standing.low, high: standing.high });
    case 'not applicable':
      return t('responsibilities.standing.notApplicable', { reason: standing.reason });
    case 'not asked':
      return t('responsibilities.standing.notAsked');
    case 'blank':
      return t('responsibilities.standing.blank');
  }
}

/** The level of a dimension on its plate. */
export function Level({ standing }: { readonly standing: Standing }) {
  const { className, text } = standingMark(standing);
  return (
    <span className={classNames(styles.level, className)} title={standingText(standing)}>
      {text}
    </span>
  );
}
