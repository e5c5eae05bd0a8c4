import { useId, useRef, useState } from 'react';
import type { RolledUp } from '../../../../shared/rules/roll-up.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { maturityText } from '../words.ts';
import styles from './figure.module.css';

export interface FigureProps {
  /** What the figure is of: `2.4 MLOps Pipeline Security`. */
  readonly of: string;
  readonly figure: RolledUp;
  /** Shows it as the posture of 0 to 10. */
  readonly asPosture?: boolean;
}

/** A figure with its completeness; it opens the formula and what went into it. */
export function Figure({ of, figure, asPosture = false }: FigureProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const scale = asPosture ? 2 : 1;
  const top = asPosture ? 10 : 5;
  const value = figure.mean === null ? null : figure.mean * scale;
  const { rated, applicable } = figure;
  return (
    <>
      <LinkButton
        ref={anchor}
        className={styles.figure}
        aria-expanded={open}
        aria-label={t('responsibilities.figure.label', { of, value: maturityText(value), top })}
        onClick={() => setOpen(!open)}
      >
        {maturityText(value)}
      </LinkButton>
      <Popover open={open} onClose={() => setOpen(false)} anchor={anchor} label={of}>
        <div className={styles.panel}>
          <h3 id={id}>{of}</h3>
          <p className={styles.formula}>
            {t(asPosture ? 'responsibilities.figure.posture' : 'responsibilities.figure.mean')}
          </p>
          <dl className={styles.inputs}>
            <dt>{t('responsibilities.figure.sum')}</dt>
            <dd>{figure.mean === null ? maturityText(null) : decimal(figure.mean * rated, 0)}</dd>
            <dt>{t('responsibilities.figure.rated')}</dt>
            <dd>{t('responsibilities.figure.of', { rated, count: applicable })}</dd>
            <dt>{t('responsibilities.figure.value')}</dt>
            <dd>
              {maturityText(value)} {t('responsibilities.figure.top', { top })}
            </dd>
            <dt>{t('responsibilities.figure.low')}</dt>
            <dd>{decimal(figure.low * scale, 1)}</dd>
            <dt>{t('responsibilities.figure.high')}</dt>
            <dd>{decimal(figure.high * scale, 1)}</dd>
          </dl>
          <p className={styles.formula}>{t('responsibilities.figure.blanks')}</p>
        </div>
      </Popover>
    </>
  );
}
