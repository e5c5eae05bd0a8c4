import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { t } from '../../../i18n/t.ts';
import { Stepper } from '../../../ui/stepper.tsx';
import { useRegister } from '../register.ts';
import { pathSteps } from './path-steps.ts';

/** Where the exception is on its way. */
export function Path({ view }: { readonly view: ExceptionView }) {
  const { today } = useRegister();
  return <Stepper label={t('exceptions.path')} steps={pathSteps(view, today)} />;
}
