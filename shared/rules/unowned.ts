import type { Treatment } from '../model/treatment.ts';

/** Whether a treatment that may be carried out has nobody who answers for it. */
export const isUnowned = ({ owner, status }: Pick<Treatment, 'owner' | 'status'>): boolean =>
  status !== 'rejected' && owner.trim() === '';
