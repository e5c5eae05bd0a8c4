/** How whoever asked for a verification is kept informed, and lets others have their turn. */
export interface VerificationControl {
  /** Is awaited between two pieces of work; ends the verification by throwing. */
  pause(): Promise<void>;
  progress(done: number, total: number, label: string): void;
}

/** For a caller that waits and nothing else. */
export const UNATTENDED: VerificationControl = {
  pause: () => Promise.resolve(),
  progress: () => undefined,
};
