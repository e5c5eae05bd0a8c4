import { EmptyMatrix } from './empty-matrix.tsx';
import { MatrixScreen } from './matrix-screen.tsx';
import { useMatrix } from './use-matrix.ts';

/** Step 8: who is responsible, accountable, consulted and informed for each of the responsibilities. */
export function RaciPage() {
  const state = useMatrix();
  return state === null ? <EmptyMatrix /> : <MatrixScreen state={state} />;
}
