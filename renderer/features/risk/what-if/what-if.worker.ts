import { answer } from './answer.ts';
import type { Question } from './question.ts';

/** Answers one question at a time, off the thread that people type on. */
self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data));
