import { useEffect, useRef, useState } from 'react';
import type { Answer, AnswerOf } from './answer.ts';
import type { QuestionKind, QuestionOf } from './question.ts';
import { Turns } from './turns.ts';

const turns = new Turns();

/** A worker that is busy with one question at a time; of those asked meanwhile only the last is kept. */
class Asker<K extends QuestionKind> {
  readonly #worker = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
  #busy = false;
  #waiting: QuestionOf<K> | null = null;
  /** Whether others wait for the answer under way. */
  #urgent = false;

  constructor(onAnswer: (answer: Answer) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#goOn();
      onAnswer(data);
    };
    // Inputs are checked before; should the engine refuse them all the same, the next ones still get their turn.
    this.#worker.onerror = () => this.#goOn();
  }

  ask(question: QuestionOf<K>): void {
    if (this.#busy) this.#waiting = question;
    else this.#send(question);
  }

  end(): void {
    this.#worker.terminate();
    this.#release();
  }

  #goOn(): void {
    this.#busy = false;
    this.#release();
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null) this.#send(next);
  }

  #send(question: QuestionOf<K>): void {
    this.#busy = true;
    if (question.kind === 'trial') {
      this.#urgent = true;
      turns.begin();
      this.#worker.postMessage(question);
      return;
    }
    turns.whenFree(() => {
      // What was asked meanwhile takes its place.
      this.#worker.postMessage(this.#waiting ?? question);
      this.#waiting = null;
    });
  }

  #release(): void {
    if (this.#urgent) turns.end();
    this.#urgent = false;
  }
}

/**
 * The answer to a question, kept up with every keystroke; null without a question. While the worker computes, the answer
 * before stays, so that the curve moves instead of blinking.
 */
export function useAnswer<K extends QuestionKind>(question: QuestionOf<K> | null): AnswerOf<K> | null {
  const [answer, setAnswer] = useState<AnswerOf<K> | null>(null);
  const asker = useRef<Asker<K> | null>(null);
  // A question may be new with equal inputs; only another key is another question.
  const asked = useRef(question);
  if (asked.current?.key !== question?.key) asked.current = question;
  const current = asked.current;
  useEffect(() => {
    if (current === null) return setAnswer(null);
    asker.current ??= new Asker<K>((found) => setAnswer(found as AnswerOf<K>));
    asker.current.ask(current);
  }, [current]);
  useEffect(
    () => () => {
      asker.current?.end();
      asker.current = null;
    },
    [],
  );
  return question === null ? null : answer;
}
