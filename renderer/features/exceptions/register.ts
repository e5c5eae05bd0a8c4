import { createContext, useContext, useMemo } from 'react';
import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { AssetRow } from '../../../shared/model/asset.ts';
import type { Person } from '../../../shared/model/engagement.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { useRead } from '../../api/api.ts';
import { localToday } from '../../state/local-time.ts';

type Responsibility = OutputOf<'catalogue', 'responsibilities'>[number];

/** The register and everything its records name, by id. */
export interface Register {
  readonly views: readonly ExceptionView[];
  readonly people: readonly Person[];
  readonly assets: ReadonlyMap<string, AssetRow>;
  readonly scenarios: ReadonlyMap<string, LinkedScenario>;
  readonly responsibilities: ReadonlyMap<string, Responsibility>;
  readonly today: string;
  readonly nameOf: (personId: string | null) => string | null;
  /** False until the register has been read. */
  readonly ready: boolean;
}

const NONE: readonly never[] = [];
const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Reads the register. Used once by the page; parts take it from `useRegister`. */
export function useReadRegister(): Register {
  const views = useRead('exceptions', 'list', {}).data;
  const people = useRead('people', 'list', {}).data ?? NONE;
  const assets = useRead('assets', 'list', { ids: null }).data ?? NONE;
  const scenarios = useRead('scenarios', 'list', {}).data ?? NONE;
  const responsibilities = useRead('catalogue', 'responsibilities', {}).data ?? NONE;
  const today = localToday();
  return useMemo(() => {
    const persons = byId(people);
    return {
      views: views ?? NONE,
      people,
      assets: byId(assets),
      scenarios: byId(scenarios),
      responsibilities: byId(responsibilities),
      today,
      nameOf: (id) => (id === null ? null : (persons.get(id)?.name ?? null)),
      ready: views !== undefined,
    };
  }, [views, people, assets, scenarios, responsibilities, today]);
}

export const RegisterContext = createContext<Register | null>(null);

export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('This part of the screen needs the register around it');
  return register;
}
