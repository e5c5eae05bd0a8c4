import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { type TrialAnswer, type TrialRequest, trialRequest } from './trial.ts';

/** A worker that is busy with one request at a time; of those asked for meanwhile only the last is kept. */
class TrialRunner {
  readonly #worker = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
  #busy = false;
  #waiting: TrialRequest | null = null;

  constructor(onAnswer: (answer: TrialAnswer) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<TrialAnswer>) => {
      this.#goOn();
      onAnswer(data);
    };
    // Inputs are checked before; should the engine refuse them all the same, the next ones still get their turn.
    this.#worker.onerror = () => this.#goOn();
  }

  ask(request: TrialRequest): void {
    if (this.#busy) this.#waiting = request;
    else this.#send(request);
  }

  end(): void {
    this.#worker.terminate();
  }

  #goOn(): void {
    this.#busy = false;
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null) this.#send(next);
  }

  #send(request: TrialRequest): void {
    this.#busy = true;
    this.#worker.postMessage(request);
  }
}

/**
 * The trial of a scenario, kept up with every keystroke; null without a scenario. While the worker computes, the trial
 * before stays, so that the curve moves instead of blinking.
 */
export function useTrial(scenario: Scenario | null, seed: number): TrialAnswer | null {
  const [answer, setAnswer] = useState<TrialAnswer | null>(null);
  const runner = useRef<TrialRunner | null>(null);
  const fresh = useMemo(() => (scenario === null ? null : trialRequest(scenario, seed)), [scenario, seed]);
  // A request may be new with equal inputs; only another key is another question.
  const asked = useRef(fresh);
  if (asked.current?.key !== fresh?.key) asked.current = fresh;
  const request = asked.current;
  useEffect(() => {
    if (request === null) return setAnswer(null);
    runner.current ??= new TrialRunner(setAnswer);
    runner.current.ask(request);
  }, [request]);
  useEffect(
    () => () => {
      runner.current?.end();
      runner.current = null;
    },
    [],
  );
  return scenario === null ? null : answer;
}
