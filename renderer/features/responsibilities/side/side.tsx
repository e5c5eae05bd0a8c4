import { IconArrowsMaximize, IconFlag, IconHistory } from '@tabler/icons-react';
import { date } from '../../../../shared/format/date.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PanelHead } from '../../../ui/panel-head.tsx';
import type { Place } from '../place.ts';
import { choosePrevious } from '../dialogs/previous.ts';
import { subjectName } from '../dialogs/subject-text.ts';
import { useInstrument } from '../use-instrument.ts';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { HeatMap } from './heat-map.tsx';
import styles from './side.module.css';

/** Beside the sitting: all 35 at a glance, and what the reference says of this one. */
export function Side({ place }: { readonly place: Place }) {
  const { units } = useInstrument();
  const { guardrails, ambiguities, summary } = place.unit.content;
  const rated = units.reduce((sum, { figure }) => sum + figure.rated, 0);
  const count = units.reduce((sum, { figure }) => sum + figure.applicable, 0);
  return (
    <>
      <PanelHead
        title={t('responsibilities.all')}
        note={t('responsibilities.rated', { rated, count })}
        actions={
          <IconButton
            icon={IconArrowsMaximize}
            label={t('responsibilities.view.overview')}
            onClick={() => place.setView('overview')}
          />
        }
      />
      <HeatMap units={units} current={place.dimension.id} onSelect={place.go} />
      <section className={styles.section}>
        <h3>{t('responsibilities.about')}</h3>
        <p>{summary}</p>
      </section>
      <Findings place={place} />
      <Flags place={place} />
      {guardrails.length > 0 && (
        <section className={styles.section}>
          <h3>{t('responsibilities.dimension.guardrails')}</h3>
          <div className={styles.chips}>
            {guardrails.map(({ framework, reference }) => (
              <Chip key={`${framework} ${reference ?? ''}`} {...(reference !== null && { title: reference })}>
                {framework}
              </Chip>
            ))}
          </div>
        </section>
      )}
      {ambiguities.length > 0 && (
        <section className={styles.section}>
          <h3>{t('responsibilities.ambiguities')}</h3>
          {ambiguities.map((text) => (
            <p key={text} className={styles.quiet}>
              {text}
            </p>
          ))}
        </section>
      )}
      <Previous />
      <History key={place.unit.content.id} responsibilityId={place.unit.content.id} />
    </>
  );
}

function Flags({ place }: { readonly place: Place }) {
  const { state } = useInstrument();
  const { flags } = state;
  if (flags.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>
        <Icon of={IconFlag} size={14} />
        {t('responsibilities.flags', { count: flags.length })}
      </h3>
      <div className={styles.flags}>
        {flags.map(({ id, subjectId }) => (
          <LinkButton key={id} onClick={() => place.go(subjectId)}>
            {subjectName(subjectId)}
          </LinkButton>
        ))}
      </div>
    </section>
  );
}

function Previous() {
  const { state } = useInstrument();
  const { previous } = state;
  const forget = () =>
    void api.responsibilities
      .forgetPrevious({})
      .then(() => toast({ text: t('responsibilities.previous.forgotten'), undo: true }), toastError);
  return (
    <section className={styles.section}>
      <h3>
        <Icon of={IconHistory} size={14} />
        {t('responsibilities.previous')}
      </h3>
      {previous === null ? (
        <p>
          <span className={styles.quiet}>{t('responsibilities.previous.none')}</span>{' '}
          <LinkButton onClick={() => void choosePrevious()}>
            {t('responsibilities.previous.choose')}
          </LinkButton>
        </p>
      ) : (
        <p>
          {t('responsibilities.previous.of', {
            client: previous.client,
            title: previous.title,
            day: date(previous.lastOn),
          })}{' '}
          <LinkButton onClick={forget}>{t('responsibilities.previous.forget')}</LinkButton>
        </p>
      )}
    </section>
  );
}
