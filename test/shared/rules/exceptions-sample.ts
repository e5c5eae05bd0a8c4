import type { LinkedException } from '../../../shared/model/exception.ts';

export const LENA = '00000000-0000-7000-8000-000000000001';
export const PRIYA = '00000000-0000-7000-8000-000000000002';
export const INES = '00000000-0000-7000-8000-000000000003';
export const ASSET = '00000000-0000-7000-8000-00000000000a';
export const SCENARIO = '00000000-0000-7000-8000-00000000000b';
const CONTROL = '00000000-0000-7000-8000-00000000000c';

/** A request in which nothing is missing on 20 November 2026. */
export const complete = (over: Partial<LinkedException> = {}): LinkedException => ({
  id: '00000000-0000-7000-8000-0000000000ee',
  ref: 'EXC-07',
  title: 'Claims assistant stays live without an output filter',
  description: '',
  reason: 'The filter blocks one claim in ten.',
  state: 'draft',
  requesterId: LENA,
  approverId: PRIYA,
  controls: [
    {
      id: CONTROL,
      title: '20 prompts a minute for each chat',
      owner: '',
      testedOn: '2026-11-06',
      testResult: 'effective',
      testDueOn: '2026-12-06',
    },
  ],
  noControlReason: '',
  startsOn: null,
  expiresOn: '2026-11-30',
  renewsId: null,
  approval: null,
  assetIds: [ASSET],
  scenarioIds: [SCENARIO],
  responsibilityIds: ['2.5.3', '2.4.2'],
  ...over,
});

export const TODAY = '2026-11-20';
