import { answerTrial } from './answer-trial.ts';
import type { TrialRequest } from './trial.ts';

/** Answers one trial at a time, off the thread that people type on. */
self.onmessage = ({ data }: MessageEvent<TrialRequest>) => self.postMessage(answerTrial(data));
