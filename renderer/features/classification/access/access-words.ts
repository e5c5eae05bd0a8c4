import type { AccessViolationView } from '../../../../shared/contract/access.ts';
import { RIGHTS, type Right } from '../../../../shared/model/access.ts';
import { t } from '../../../i18n/t.ts';

/** Rights in words, in their order: `read, write`. */
export const rightWords = (rights: readonly Right[]): string =>
  RIGHTS.filter((right) => rights.includes(right))
    .map((right) => t(`access.right.${right}`).toLowerCase())
    .join(', ');

const values = ({ role, stage, rights, subject }: AccessViolationView) => ({
  role,
  subject,
  rights: rightWords(rights),
  stage: stage === null ? '' : t(`access.stage.${stage}`).toLowerCase(),
});

/** What breaks a rule. */
export const violationWords = (violation: AccessViolationView): string =>
  t(`access.rule.${violation.rule}`, values(violation));

/** What would mend it. */
export const suggestionWords = (violation: AccessViolationView): string =>
  t(`access.suggest.${violation.rule}`, values(violation));
