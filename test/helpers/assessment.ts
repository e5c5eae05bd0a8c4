import type { InstrumentState } from '../../shared/contract/responsibilities.ts';
import type { AnswerValue } from '../../shared/model/instrument.ts';
import type { Maturity } from '../../shared/rules/maturity.ts';

const AT = '2026-11-20T09:00:00.000Z';
let last = 0;
const id = () => `00000000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`;

export const INES = '11111111-1111-7111-8111-111111111111';
export const TOMASZ = '22222222-2222-7222-8222-222222222222';

/** Nothing written down yet. */
export const emptyState = (): InstrumentState => ({
  today: '2026-11-20',
  answers: [],
  ratings: [],
  settlements: [],
  notApplicable: [],
  ticks: [],
  comments: [],
  flags: [],
  measurements: [],
  settings: [],
  links: [],
  evidence: [],
  previous: null,
});

export const rating = (dimensionId: string, maturity: Maturity, personId = INES) => ({
  id: id(),
  personId,
  dimensionId,
  maturity,
  at: AT,
});

export const answer = (questionId: string, value: AnswerValue, personId = INES) => ({
  id: id(),
  personId,
  questionId,
  value,
  note: '',
  at: AT,
});

export const evidenceOn = (dimensionId: string) => ({
  kind: 'dimension',
  subjectId: dimensionId,
  evidenceId: id(),
  ref: 'E-001',
  title: 'Test report',
});

export const measured = (measureId: string, value: number, takenOn = '2026-11-01') => ({
  id: id(),
  measureId,
  value,
  takenOn,
  source: 'Log',
  owner: '',
  denominator: '',
  note: '',
});
