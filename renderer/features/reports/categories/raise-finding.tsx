import type { InputOf } from '../../../../shared/contract/contract.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast, toastError } from '../../../state/toast.ts';
import { LinkButton } from '../../../ui/link-button.tsx';

export type BegunFinding = Pick<InputOf<'findings', 'create'>, 'title' | 'criteria' | 'condition'>;

/** Begins a finding from what is wrong here, with what is known of it filled in. */
export function RaiseFinding({ finding }: { readonly finding: BegunFinding }) {
  const raise = () =>
    void api.findings
      .create(finding)
      .then(({ ref }) => toast({ text: t('categories.finding.raised', { ref }), undo: true }), toastError);
  return (
    <LinkButton aria-label={t('categories.finding.of', { title: finding.title })} onClick={raise}>
      {t('categories.finding')}
    </LinkButton>
  );
}
