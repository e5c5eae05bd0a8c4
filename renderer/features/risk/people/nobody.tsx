import { t } from '../../../i18n/t.ts';
import { useGoTo } from '../../../state/route.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Message } from '../../../ui/message.tsx';

/** Says that the engagement names nobody who could be chosen, and leads to where people are named. */
export function Nobody({ onLeave }: { readonly onLeave: () => void }) {
  const goTo = useGoTo();
  const leave = () => {
    onLeave();
    goTo('/scope');
  };
  return (
    <Message tone="info" action={<LinkButton onClick={leave}>{t('risk.trainer.toScope')}</LinkButton>}>
      {t('risk.trainer.nobody')}
    </Message>
  );
}
