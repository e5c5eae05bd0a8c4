import { randomUUIDv7 } from 'node:crypto';

/** Ids one millisecond has room for. */
const ROOM = 0x1000;

/**
 * A source of UUIDv7s that sort in the order they were made. Those of Node do so only from one millisecond to the next;
 * within one they are in no order, and a clock that is set back would put new records before old ones. A counter stands
 * where twelve of the random bits would be (RFC 9562, section 6.2, method 1); 62 random bits remain.
 *
 * @param now milliseconds since 1970
 */
export function orderedIds(now: () => number = Date.now): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const at = now();
    if (at > last) {
      last = at;
      counter = 0;
    } else {
      counter += 1;
      // More ids than a millisecond has room for borrow from the next one.
      if (counter === ROOM) {
        last += 1;
        counter = 0;
      }
    }
    const time = last.toString(16).padStart(12, '0');
    const inOrder = counter.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${inOrder}-${randomUUIDv7().slice(19)}`;
  };
}
