import { AssayError } from '../../../shared/contract/error.ts';
import type { BundleView, TreatmentView } from '../../../shared/contract/treatments.ts';
import type { Reader } from '../../store/reader.ts';
import { listBundles, listBundleTreatments, listEffects, listTreatments } from './queries.ts';

/** Treatments in the order of their references, each with its effects and the bundles it is part of. */
export function treatmentViews(read: Reader): TreatmentView[] {
  const effects = Map.groupBy(listEffects(read, null), (effect) => effect.treatmentId);
  const bundles = Map.groupBy(listBundleTreatments(read), (link) => link.treatmentId);
  return listTreatments(read).map((treatment) => ({
    ...treatment,
    effects: effects.get(treatment.id) ?? [],
    bundleIds: (bundles.get(treatment.id) ?? []).map((link) => link.bundleId),
  }));
}

/** @throws AssayError NOT_FOUND */
export function treatmentView(read: Reader, id: string): TreatmentView {
  const view = treatmentViews(read).find((treatment) => treatment.id === id);
  if (!view) throw new AssayError('NOT_FOUND', 'This treatment no longer exists. Undo may bring it back.');
  return view;
}

/** Bundles by title, each with its treatments. */
export function bundleViews(read: Reader): BundleView[] {
  const links = Map.groupBy(listBundleTreatments(read), (link) => link.bundleId);
  return listBundles(read).map((bundle) => ({
    ...bundle,
    treatmentIds: (links.get(bundle.id) ?? []).map((link) => link.treatmentId),
  }));
}

/** @throws AssayError NOT_FOUND */
export function bundleView(read: Reader, id: string): BundleView {
  const view = bundleViews(read).find((bundle) => bundle.id === id);
  if (!view) throw new AssayError('NOT_FOUND', 'This bundle no longer exists. Undo may bring it back.');
  return view;
}
