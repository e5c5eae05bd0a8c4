import type { LintFinding } from '../contract/raci.ts';
import type { AssetType, Deployment, Stage } from '../model/asset.ts';
import type { Level, Tier } from '../model/basics.ts';
import type { GateDecision } from '../model/classification.ts';
import type { ExceptionEvent } from '../model/exception.ts';

/** How the documents name what the records hold as codes. */

export const TYPE_WORDS: Readonly<Record<AssetType, string>> = {
  model: 'Model',
  dataset: 'Dataset',
  endpoint: 'Endpoint',
  pipeline: 'Pipeline',
  algorithm: 'Algorithm',
  library: 'Library',
  agent: 'Prompt or agent',
  infrastructure: 'Infrastructure',
  service: 'Vendor service',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  development: 'Development',
  testing: 'Testing',
  production: 'Production',
  retired: 'Retired',
};

export const DEPLOYMENT_WORDS: Readonly<Record<Deployment, string>> = {
  saas: 'SaaS',
  paas: 'PaaS',
  iaas: 'IaaS',
  'on-premises': 'On-premises',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  public: 'Public',
  internal: 'Internal',
  confidential: 'Confidential',
  restricted: 'Restricted',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = { low: 'Low', medium: 'Medium', high: 'High' };

export const ACTION_WORDS: Readonly<Record<ExceptionEvent['action'], string>> = {
  create: 'drafted',
  renew: 'drafted as a renewal',
  submit: 'submitted',
  return: 'returned',
  reject: 'rejected',
  approve: 'approved',
  activate: 'put into force',
  'request-reapproval': 'sent for renewed approval',
  reapprove: 'approved again',
  expire: 'expired',
  revoke: 'revoked',
  close: 'closed',
};

export const LINT_WORDS: Readonly<Record<LintFinding['rule'], string>> = {
  'more-than-one-accountable': 'more than one accountable',
  'no-accountable': 'nobody accountable',
  'no-responsible': 'nobody responsible',
  'two-letters': 'two letters for one role',
  'open-choice': 'choice not settled',
  'audience-not-informed': 'an audience with a duty',
  'compound-role': 'two roles in one name',
  overload: 'overloaded',
  'accountable-and-responsible-in-one-person': 'one person accountable and responsible',
  'role-without-person': 'no person named',
  'role-without-letter': 'no letter in any row',
};

/** What was decided at the gate before deployment. */
export const DECIDED_WORDS: Readonly<Record<GateDecision['outcome'], string>> = {
  deploy: 'allowed',
  refuse: 'refused',
};

/** What stands where a record says nothing. */
export const NOT_STATED = 'not stated';
