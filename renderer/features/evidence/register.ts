import { createContext, useContext, useMemo } from 'react';
import type { EvidenceView, FindingView, MissingEvidence } from '../../../shared/contract/evidence.ts';
import { useRead } from '../../api/api.ts';
import { localToday } from '../../state/local-time.ts';

/** Both registers of the step, and what needs evidence and has none. */
export interface Register {
  readonly evidence: readonly EvidenceView[];
  readonly findings: readonly FindingView[];
  readonly missing: readonly MissingEvidence[];
  readonly today: string;
  /** False until both registers and what is missing have been read. */
  readonly ready: boolean;
}

const NONE: readonly never[] = [];

/** Reads both registers. Used once by the page; parts take them from `useRegister`. */
export function useReadRegister(): Register {
  const evidence = useRead('evidence', 'list', {}).data;
  const findings = useRead('findings', 'list', {}).data;
  const missing = useRead('evidence', 'missing', {}).data;
  const today = localToday();
  return useMemo(
    () => ({
      evidence: evidence ?? NONE,
      findings: findings ?? NONE,
      missing: missing ?? NONE,
      today,
      ready: evidence !== undefined && findings !== undefined && missing !== undefined,
    }),
    [evidence, findings, missing, today],
  );
}

export const RegisterContext = createContext<Register | null>(null);

export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('The register is provided by the page');
  return register;
}
