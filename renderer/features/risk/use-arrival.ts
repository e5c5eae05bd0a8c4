import { useEffect } from 'react';
import { useRead } from '../../api/api.ts';
import { useRoute, useSetSearch } from '../../state/route.ts';
import { portfolioPart } from './portfolio/parts-panel.tsx';
import type { Register } from './register.ts';
import { editTreatment, focusSoon, sidePart } from './requests.ts';
import { showOption } from './treatments/use-options.ts';

/**
 * Shows what an address names that is no scenario: a treatment at the scenario it acts on, or in its dialog while it acts on
 * none; a common driver among those that tie the portfolio. Then the address says where that is.
 */
export function useArrival({ ready, entries }: Register): void {
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const treatments = useRead('treatments', 'list', {}).data;
  const { treatment: treatmentId, driver: driverId } = search;
  useEffect(() => {
    if (!ready || treatmentId === undefined || treatments === undefined) return;
    const treatment = treatments.find(({ id }) => id === treatmentId);
    const scenarioId = treatment?.effects[0]?.scenarioId;
    sidePart.set('treatments');
    if (scenarioId !== undefined) showOption(scenarioId, treatmentId);
    else if (treatment !== undefined) editTreatment(entries[0]?.scenario.id ?? '', treatmentId);
    setSearch({ treatment: undefined, id: scenarioId ?? search['id'], view: undefined });
  }, [ready, treatmentId, treatments, entries, search, setSearch]);
  useEffect(() => {
    if (!ready || driverId === undefined) return;
    portfolioPart.set('dependence');
    setSearch({ driver: undefined, view: 'portfolio' });
    focusSoon(`[data-driver="${driverId}"] button`);
  }, [ready, driverId, setSearch]);
}
