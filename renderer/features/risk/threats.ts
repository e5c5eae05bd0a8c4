import { useMemo } from 'react';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';

/** The threats of the reference content: their names, and what each means. */
export interface Threats {
  readonly names: readonly string[];
  /** Stage of the life cycle and description; null for a threat in a person's own words. */
  readonly wordsOf: (name: string) => string | null;
}

export function useThreats(): Threats {
  const { data } = useRead('catalogue', 'threats', {});
  return useMemo(() => {
    const byName = new Map(data?.map((threat) => [threat.name, threat]));
    return {
      names: [...byName.keys()],
      wordsOf: (name) => {
        const known = byName.get(name.trim());
        return known === undefined
          ? null
          : t('risk.threatOf', { stage: known.stage, description: known.description });
      },
    };
  }, [data]);
}
