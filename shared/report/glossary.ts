/** Terms of the documents, in alphabetical order. */
export const GLOSSARY: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'Appetite',
    meaning:
      'The yearly losses the client accepts, as “a loss above x in at most n of 100 years”. Also called loss tolerance.',
  },
  {
    term: 'Asset',
    meaning:
      'A model, dataset, endpoint, pipeline, algorithm, library, prompt or agent, infrastructure or vendor service used for AI.',
  },
  {
    term: 'Access right',
    meaning:
      'What a role may do with an asset in a stage: read, write, execute, approve, deploy or download.',
  },
  { term: 'Average year', meaning: 'Mean of all simulated yearly losses; annualised loss expectancy, ALE.' },
  { term: 'C, I, A of an asset', meaning: 'Its need for confidentiality, integrity and availability.' },
  {
    term: 'Compensating control',
    meaning: 'A safeguard that makes up for a departure while an exception is in force.',
  },
  {
    term: 'Coverage',
    meaning: 'How far preventive, detective and corrective controls reach a layer of the architecture.',
  },
  { term: 'Custodian', meaning: 'Who runs an asset day to day; the owner answers for it.' },
  {
    term: 'Evidence',
    meaning: 'A file kept in the engagement that shows something; its hash proves that it is unchanged.',
  },
  { term: 'Exception', meaning: 'An approved departure from a requirement that ends on a stated day.' },
  {
    term: 'FAIR',
    meaning:
      'Factor Analysis of Information Risk: splits risk into how often loss events occur and how much each costs.',
  },
  {
    term: 'Finding',
    meaning: 'What is not as it should be: criteria, condition, cause, effect and recommendation.',
  },
  {
    term: 'History head',
    meaning: 'Hash of the last entry of the engagement’s history. It depends on every entry before it.',
  },
  {
    term: 'Inheritance',
    meaning: 'What is trained on or derived from a source is at least as sensitive as the source.',
  },
  { term: 'Iteration', meaning: 'One simulated year.' },
  { term: 'Loss exceedance curve', meaning: 'How often a year is at least as bad as each amount. LEC.' },
  { term: 'Loss event frequency', meaning: 'How many times a year a scenario becomes a loss. LEF.' },
  {
    term: 'Maturity',
    meaning:
      'How far a practice has come: 0 absent, 1 ad hoc, 2 repeatable, 3 defined, 4 measured, 5 improving.',
  },
  { term: 'PERT', meaning: 'Distribution given by lowest, most likely and highest value.' },
  {
    term: 'Posture',
    meaning: 'Twice the mean maturity of the rated dimensions: 0 to 10.',
  },
  {
    term: 'Range of 9 in 10',
    meaning:
      'Bounds that hold the value nine times in ten; the distribution between and beyond them is lognormal.',
  },
  {
    term: 'RACI',
    meaning: 'Responsible does the work, accountable answers for it, consulted advises, informed is told.',
  },
  {
    term: 'Risk category',
    meaning:
      'Technical, operational, business or ethical risk, scored from 0 to 1 by judgement and kept apart from money.',
  },
  {
    term: 'Scenario',
    meaning: 'Who or what acts on which asset with which effect, how often and how much is lost.',
  },
  {
    term: 'Seed',
    meaning: 'The number that fixes the random stream, so that a run can be repeated bit for bit.',
  },
  {
    term: 'Simulation error',
    meaning: 'The part of the doubt that more iterations would remove; printed as a 95 % range.',
  },
  { term: 'Stale approval', meaning: 'What was approved has changed in a way that matters since.' },
  { term: 'Tier', meaning: 'Classification of an asset: public, internal, confidential, restricted.' },
  {
    term: 'Worst 5 %',
    meaning: 'Mean loss of the worst twentieth of the simulated years; tail value at risk, TVaR.',
  },
];
