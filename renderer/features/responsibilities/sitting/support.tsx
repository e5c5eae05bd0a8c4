import type { AssessedDimension } from '../../../../shared/rules/assessment.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Message } from '../../../ui/message.tsx';
import { useInstrument } from '../use-instrument.ts';

/** What a level lacks, what contradicts it, what was settled, and what does not apply. */
export function Support({ dimension }: { readonly dimension: AssessedDimension }) {
  const { state, nameOf, me } = useInstrument();
  const { standing, counted, unsupported, contradictions } = dimension;
  const settlement = state.settlements.find(({ subjectId }) => subjectId === dimension.id);
  const run = (work: Promise<unknown>) => void work.catch(toastError);
  return (
    <>
      {standing.state === 'not applicable' && (
        <Message
          tone="info"
          title={t('responsibilities.applicable.not')}
          action={
            <LinkButton
              onClick={() =>
                run(
                  api.responsibilities.setApplicable({
                    dimensionIds: [dimension.id],
                    reason: null,
                    personId: me.id,
                  }),
                )
              }
            >
              {t('responsibilities.applicable.again')}
            </LinkButton>
          }
        >
          {standing.reason}
        </Message>
      )}
      {settlement?.maturity != null && (
        <Message
          tone="ok"
          title={t('responsibilities.settledAt', {
            level: settlement.maturity,
            name: nameOf(settlement.personId),
          })}
          action={
            <LinkButton onClick={() => run(api.responsibilities.reopen({ subjectId: dimension.id }))}>
              {t('responsibilities.reopen')}
            </LinkButton>
          }
        >
          {settlement.reason}
        </Message>
      )}
      {unsupported !== null && (
        <Message
          tone="warn"
          title={
            counted.state === 'rated'
              ? t('responsibilities.countsAs', { level: counted.maturity })
              : t('responsibilities.notShown')
          }
        >
          {unsupported}
        </Message>
      )}
      {contradictions.map(({ personId, text }) => (
        <Message
          key={personId}
          tone="warn"
          title={t('responsibilities.contradiction', { name: nameOf(personId) })}
        >
          {text}
        </Message>
      ))}
    </>
  );
}
