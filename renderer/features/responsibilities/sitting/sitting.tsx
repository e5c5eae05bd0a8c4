import type { Place } from '../place.ts';
import { useEvidenceFiles } from '../use-evidence-files.ts';
import { DimensionTabs } from './dimension-tabs.tsx';
import { MaturityScale } from './maturity-scale.tsx';
import { Measures } from './measures.tsx';
import { Questions } from './questions.tsx';
import { Remarks } from './remarks.tsx';
import styles from './sitting.module.css';

/** One responsibility as it is assessed: dimension by dimension, then its measures and remarks. */
export function Sitting({ place }: { readonly place: Place }) {
  const files = useEvidenceFiles(place);
  const isAsked = place.dimension.standing.state !== 'not asked';
  return (
    <div className={styles.sitting}>
      <DimensionTabs place={place} />
      <div id="dimension" role="tabpanel" className={styles.body}>
        <Questions key={place.dimension.id} place={place} files={files} />
        {isAsked && <MaturityScale place={place} files={files} />}
        <Measures place={place} />
        <Remarks place={place} />
      </div>
    </div>
  );
}
