import type { AccessStage, Party, Right } from '../model/access.ts';
import type { AccessRule, AccessViolation } from '../rules/access-violations.ts';
import { listed } from './prose.ts';

export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  provider: 'Provider',
  shared: 'Shared',
  customer: 'Organisation',
};

export const RULE_WORDS: Readonly<Record<AccessRule, string>> = {
  'beyond tier': 'More than the tier allows',
  'builds and approves': 'One role builds and approves',
  'standing production write': 'Standing write in production',
  'missing control': 'A control these rights need is missing',
  'wider than source': 'Open wider than its source',
};

/** `Read, write; held all the time`; blank without rights. */
export function rightsWords(rights: readonly Right[], standing: boolean): string {
  return rights.length === 0 ? '' : `${rights.join(', ')}${standing ? '; held all the time' : ''}`;
}

/** What is wrong, in a sentence: who may do what, and why that is not right. */
export function violationWords({ rule, role, stage, rights, subject }: AccessViolation): string {
  switch (rule) {
    case 'beyond tier':
      return `${role} may ${listed(rights)} in ${stageWord(stage)}: more than the tier allows`;
    case 'builds and approves':
      return `${role} may both build and approve`;
    case 'standing production write':
      return `${role} may ${listed(rights)} in production all the time`;
    case 'missing control':
      return `${subject} is missing, and these rights need it`;
    case 'wider than source':
      return `${role} may ${listed(rights)}, but may not read its source ${subject}`;
  }
}

/** What would mend it. */
export function fixWords({ rule, rights, subject }: AccessViolation): string {
  switch (rule) {
    case 'beyond tier':
    case 'wider than source':
      return `Withdraw: ${rights.join(', ')}`;
    case 'builds and approves':
      return 'Withdraw the approval; another role approves';
    case 'standing production write':
      return 'Give it for a task at a time';
    case 'missing control':
      return `Put it in place: ${subject}`;
  }
}

const stageWord = (stage: AccessStage | null): string => stage ?? 'every stage';
