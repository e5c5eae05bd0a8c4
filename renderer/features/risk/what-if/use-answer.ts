import { useEffect, useRef, useState } from 'react';
import type { Answer, AnswerOf } from './answer.ts';
import type { QuestionKind, QuestionOf } from './question.ts';
import { Turns } from './turns.ts';

const turns = new Turns();

/**
 * Typing rests this long, in milliseconds, before what takes several frames is computed. Keys that follow each other are closer;
 * the next one would find a processor taken, and its curve would come late.
 */
const TYPING_RESTS = 200;

/** A worker that is busy with one question at a time; of those asked meanwhile only the last is kept. */
class Asker<K extends QuestionKind> {
  readonly #worker = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
  #asked: string | null = null;
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

  /** Asks, unless it is what was asked last: a question may be new with equal inputs, and only another key is another. */
  ask(question: QuestionOf<K>): void {
    if (question.key === this.#asked) return;
    this.#asked = question.key;
    if (this.#busy) this.#waiting = question;
    else this.#send(question);
  }

  /** The same question may be asked again. */
  forget(): void {
    this.#asked = null;
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
    turns.whenFree(
      () => {
        // What was asked meanwhile takes its place.
        this.#worker.postMessage(this.#waiting ?? question);
        this.#waiting = null;
      },
      question.kind === 'variants' ? 0 : TYPING_RESTS,
    );
  }

  #release(): void {
    if (this.#urgent) turns.end();
    this.#urgent = false;
  }
}

/**
 * The answer to a question, kept up with every keystroke; null without a question. While the worker computes, the answer
 * before stays, so that the curve moves instead of blinking.
 *
 * Another question is asked while the page is drawn, not after: the worker computes on a processor of its own meanwhile, and the
 * curve of a keystroke is there some milliseconds earlier.
 */
export function useAnswer<K extends QuestionKind>(question: QuestionOf<K> | null): AnswerOf<K> | null {
  const [answer, setAnswer] = useState<AnswerOf<K> | null>(null);
  const asker = useRef<Asker<K> | null>(null);
  if (question !== null) asker.current?.ask(question);
  useEffect(() => {
    if (question === null) {
      asker.current?.forget();
      return setAnswer(null);
    }
    asker.current ??= new Asker<K>((found) => setAnswer(found as AnswerOf<K>));
    asker.current.ask(question);
  }, [question]);
  useEffect(
    () => () => {
      asker.current?.end();
      asker.current = null;
    },
    [],
  );
  return question === null ? null : answer;
}
