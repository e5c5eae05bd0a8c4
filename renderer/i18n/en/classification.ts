/** Words of step 3. */
export const classification = {
  'operation.classification.classify': 'classification',
  'operation.classification.setControl': 'control in place',
  'operation.classification.updateSettings': 'rules of classification',
  'operation.classification.resetSettings': 'reset of the rules of classification',
  'operation.gates.check': 'check before deployment',
  'operation.gates.decide': 'decision on a deployment',
  'operation.fairnessTests.save': 'fairness test',
  'operation.fairnessTests.remove': 'removal of a fairness test',

  'missing.classification.sources': { one: 'tier below its sources', other: 'tiers below their sources' },
  'missing.classification.tier': { one: 'asset without a tier', other: 'assets without a tier' },
  'missing.classification.byHand': { one: 'tier set by hand', other: 'tiers set by hand' },
  'missing.classification.controls': { one: 'asset lacks controls', other: 'assets lack controls' },

  'entity.fairnessTest': 'Fairness test',
  'entity.gateCheck': 'Check before deployment',
  'entity.gateDecision': 'Decision on a deployment',
  'entity.classification': 'Reason for a tier',
} as const;
