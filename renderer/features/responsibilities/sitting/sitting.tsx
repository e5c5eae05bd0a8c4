import { useEffect, useRef } from 'react';
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
  const body = useRef<HTMLDivElement>(null);
  const { id } = place.dimension;
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // Another dimension is read from its first question on.
    body.current?.scrollTo({ top: 0 });
  }, [id]);
  const files = useEvidenceFiles(place);
  const isAsked = place.dimension.standing.state !== 'not asked';
  return (
    <div className={styles.sitting}>
      <DimensionTabs place={place} />
      <div ref={body} id="dimension" role="tabpanel" className={styles.body}>
        <Questions key={place.dimension.id} place={place} files={files} />
        {isAsked && <MaturityScale place={place} files={files} />}
        <Measures place={place} />
        <Remarks place={place} />
      </div>
    </div>
  );
}
