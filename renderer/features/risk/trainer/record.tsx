import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalibrationSessionView } from '../../../../shared/contract/calibration.ts';
import { date } from '../../../../shared/format/date.ts';
import { decimal } from '../../../../shared/format/number.ts';
import { percent } from '../../../../shared/format/probability.ts';
import type { Person } from '../../../../shared/model/engagement.ts';
import { measuredText } from '../../../../shared/rules/measured.ts';
import { useRead } from '../../../api/api.ts';
import { CopyFigures } from '../../../charts/copy-figures.tsx';
import { t } from '../../../i18n/t.ts';
import { localDay } from '../../../state/local-time.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import styles from './trainer.module.css';
import { answersTable, scoresTable } from './record-tables.ts';

export interface RecordProps {
  readonly people: readonly Person[];
  readonly sessions: readonly CalibrationSessionView[];
}

/** How everybody did so far, what weight it gives, and the answers of a session beside the truth. */
export function Record({ people, sessions }: RecordProps) {
  const scores = useRead('calibration', 'people', {}).data ?? [];
  const finished = sessions.filter((session) => session.finishedAt !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  const session = finished.find(({ id }) => id === chosen) ?? finished[0];
  if (finished.length === 0) return <p className={styles.hint}>{t('risk.trainer.none')}</p>;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('risk.people.gone');
  const shownPeople = new Set(finished.map(({ personId }) => personId));
  const shownScores = scores.filter(({ personId }) => shownPeople.has(personId));
  return (
    <section className={styles.record} aria-label={t('risk.trainer.record')}>
      <div className={styles.recordHead}>
        <h3>{t('risk.trainer.scores')}</h3>
        <CopyFigures of={t('risk.trainer.scores')} table={() => scoresTable(shownScores, nameOf)} />
      </div>
      <table className={styles.table} aria-label={t('risk.trainer.scores')}>
        <thead>
          <tr>
            <th scope="col">{t('risk.people.who')}</th>
            <th scope="col">{t('risk.trainer.hits')}</th>
            <th scope="col">{t('risk.trainer.rate')}</th>
            <th scope="col">{t('risk.trainer.verdict')}</th>
            <th scope="col">{t('risk.trainer.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {shownScores.map(({ personId, score }) => (
            <tr key={personId}>
              <th scope="row">{nameOf(personId)}</th>
              <td>{t('risk.trainer.of', { hits: score.hits, answered: score.answered })}</td>
              <td>{percent(score.hitRate)}</td>
              <td>{t(`risk.trainer.verdict.${score.verdict}`)}</td>
              <td>{decimal(score.weight, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.sessions} aria-label={t('risk.trainer.sessions')}>
        {finished.map(({ id, personId, finishedAt, score }) => (
          <li key={id}>
            <LinkButton aria-pressed={id === session?.id} onClick={() => setChosen(id)}>
              {t('risk.trainer.session', {
                name: nameOf(personId),
                day: date(finishedAt === null ? '' : localDay(finishedAt)),
                hits: score?.hits ?? 0,
                answered: score?.answered ?? 0,
              })}
            </LinkButton>
          </li>
        ))}
      </ul>
      {session && <Answers session={session} />}
    </section>
  );
}

/** A unit that reads as part of the figure. */
const YEAR = 'year';

function Answers({ session }: { readonly session: CalibrationSessionView }) {
  return (
    <>
      <div className={styles.recordHead}>
        <h3>{t('risk.trainer.answers')}</h3>
        <CopyFigures of={t('risk.trainer.answers')} table={() => answersTable(session.questions)} />
      </div>
      <ol className={styles.answers} aria-label={t('risk.trainer.answers')}>
        {session.questions.map(({ id, text, unit, answer, truth }) => (
          <li key={id}>
            <span className={truth?.hit ? styles.hit : styles.miss}>
              <Icon of={truth?.hit ? IconCheck : IconX} size={14} />
              {t(truth?.hit ? 'risk.trainer.hit' : 'risk.trainer.miss')}
            </span>
            <span>
              {text}{' '}
              {answer &&
                truth &&
                t(unit === YEAR ? 'risk.trainer.truthYear' : 'risk.trainer.truth', {
                  low: measuredText(answer.low, unit),
                  high: measuredText(answer.high, unit),
                  truth: measuredText(truth.value, unit),
                  unit,
                })}{' '}
              <span className={styles.hint}>{truth?.source}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
