import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AssayError } from '../../shared/contract/error.ts';

const COOKIE = 'assay';

/** Why a request is turned away, with the status that says so. */
export class Refusal extends AssayError {
  readonly status: number;

  constructor(status: number, message: string) {
    super('FORBIDDEN', message);
    this.status = status;
  }
}

const equal = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

/**
 * Decides who may talk to the loopback host. Invariant: only the browser that opened the start link of this run gets
 * in. Host must match exactly (against DNS rebinding), Origin must be ours on every request that could act (against
 * other sites), and the session cookie is HttpOnly and SameSite=Strict. Other programs of the same user are out of
 * scope: they could read the file itself.
 */
export class Guard {
  readonly #session = randomBytes(32).toString('base64url');
  #start: string | null = randomBytes(32).toString('base64url');
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Works once; a second use is refused, so a link left in a history or a log is worthless. */
  get startPath(): string {
    return `/start?t=${this.#start ?? ''}`;
  }

  /** Exchanges the start token for the session cookie. */
  redeem(token: string | null): string {
    if (this.#start === null || token === null || !equal(token, this.#start))
      throw new Refusal(
        401,
        'This start link has been used already, or belongs to an earlier run. Start Assay again for a new one.',
      );
    this.#start = null;
    return `${COOKIE}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  assertHost(request: IncomingMessage): void {
    if (`http://${request.headers.host ?? ''}` !== this.#origin)
      throw new Refusal(421, `This address is not served here. Open ${this.#origin}.`);
    const { origin } = request.headers;
    if (origin !== undefined && origin !== this.#origin)
      throw new Refusal(403, 'Requests from other sites are refused.');
  }

  assertSession(request: IncomingMessage): void {
    const cookie = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';
    if (!equal(cookie, this.#session))
      throw new Refusal(401, 'Open the start link that Assay printed. It lets one browser in.');
  }

  /** Acting requests must come from our own page and carry JSON, which no plain form of another site can send. */
  assertActing(request: IncomingMessage): void {
    if (request.method !== 'POST') throw new Refusal(405, 'Operations are called with POST.');
    if (request.headers.origin !== this.#origin)
      throw new Refusal(403, 'Requests from other sites are refused.');
    if (request.headers['content-type'] !== 'application/json')
      throw new Refusal(415, 'Operations take JSON.');
  }
}
