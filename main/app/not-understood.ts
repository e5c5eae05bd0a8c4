import { AssayError } from '../../shared/contract/error.ts';

/** A call that makes no sense, as opposed to one that fails. */
export class NotUnderstood extends AssayError {
  constructor(message: string) {
    super('INVALID', message);
  }
}
