import type { StepName } from '../../shared/contract/engagement.ts';

/** The guided path, in its order. A step without a route has no instrument in this version. */
export interface StepPlace {
  step: StepName;
  number: number;
  /** Key after `G`. */
  key: string;
  route: string | null;
}

export const STEP_PLACES: readonly StepPlace[] = [
  { step: 'scope', number: 1, key: '1', route: '/scope' },
  { step: 'inventory', number: 2, key: '2', route: '/inventory' },
  { step: 'classification', number: 3, key: '3', route: '/classification' },
  { step: 'responsibilities', number: 4, key: '4', route: '/responsibilities' },
  { step: 'vulnerabilities', number: 5, key: '5', route: null },
  { step: 'risk', number: 6, key: '6', route: '/risk' },
  { step: 'exceptions', number: 7, key: '7', route: '/exceptions' },
  { step: 'raci', number: 8, key: '8', route: '/raci' },
  { step: 'incidents', number: 9, key: '9', route: null },
  { step: 'evidence', number: 10, key: '0', route: '/evidence' },
  { step: 'reports', number: 11, key: '-', route: '/reports' },
];
