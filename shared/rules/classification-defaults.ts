import type { ClassificationSettings } from '../model/classification.ts';

/**
 * How an engagement classifies until somebody says otherwise. Tiers, the controls of the two upper tiers and the rules on
 * anonymised data and business logic are those of the reference; which answer asks for which tier is our proposal.
 */
export const DEFAULT_CLASSIFICATION: Readonly<Omit<ClassificationSettings, 'id'>> = {
  labels: {
    public: 'Public',
    internal: 'Internal',
    confidential: 'Confidential',
    restricted: 'Restricted',
  },
  floors: {
    'sensitivity.open': 'public',
    'sensitivity.business': 'internal',
    'sensitivity.personal': 'confidential',
    'sensitivity.special': 'restricted',
    'criticality.low': 'public',
    'criticality.medium': 'internal',
    'criticality.high': 'confidential',
    'regulation.none': 'public',
    'regulation.regulated': 'internal',
    'regulation.strict': 'confidential',
    'confidentiality.low': 'public',
    'confidentiality.medium': 'internal',
    'confidentiality.high': 'confidential',
    'integrity.low': 'public',
    'integrity.medium': 'public',
    'integrity.high': 'internal',
    'availability.low': 'public',
    'availability.medium': 'public',
    'availability.high': 'internal',
    'identifiability.none': 'public',
    'identifiability.anonymised': 'confidential',
    'identifiability.pseudonymised': 'confidential',
    'identifiability.identified': 'confidential',
    'reidentification.unchecked': 'restricted',
    'reidentification.possible': 'restricted',
    'reidentification.excluded': 'confidential',
    'businessLogic.yes': 'restricted',
  },
  handling: {
    public: ['May leave the organisation; changes still need an owner'],
    internal: ['Stays within the organisation', 'Shared outside only with the consent of the owner'],
    confidential: [
      'Opened only to those who need it for their task',
      'Encrypted where it is stored and where it travels',
      'Leaves the organisation only under a contract that protects it',
    ],
    restricted: [
      'Rights are given for one task and end with it',
      'Encrypted with keys the organisation holds',
      'Every access is recorded and the records are read',
      'Never copied to a personal device or an open storage location',
    ],
  },
  controls: [
    { id: 'one-group', title: 'One directory group only', from: 'confidential', types: [] },
    {
      id: 'storage-endpoint',
      title: 'Dedicated storage endpoint',
      from: 'confidential',
      types: ['dataset', 'model'],
    },
    { id: 'mfa', title: 'MFA', from: 'restricted', types: [] },
    {
      id: 'download-approval',
      title: 'Approval by the AI Governance Lead before weights are downloaded',
      from: 'restricted',
      types: ['model', 'algorithm'],
    },
    {
      id: 'rate-limit',
      title: 'API endpoint rate-limited',
      from: 'restricted',
      types: ['endpoint', 'service', 'agent'],
    },
    {
      id: 'mesh-only',
      title: 'API callable only from the production service mesh',
      from: 'restricted',
      types: ['endpoint', 'service', 'agent'],
    },
  ],
};
