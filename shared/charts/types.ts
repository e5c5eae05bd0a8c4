/** One point of a loss exceedance curve: the yearly probability (0 to 1) of losing more than an amount. */
export interface LossPoint {
  /** In units of the engagement's currency. */
  readonly loss: number;
  readonly probability: number;
}

/** A curve of a loss chart. `now` is drawn in ink, `plan` in the accent, `other` in thin grey. */
export interface LossCurve {
  readonly label: string;
  readonly role: 'now' | 'plan' | 'other';
  /** By rising loss. */
  readonly points: readonly LossPoint[];
}

/** Size of a drawing in its own units: pixels on screen, points in print. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}
