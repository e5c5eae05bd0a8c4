import { useState } from 'react';

/**
 * The first fresh answer of a read, which then stays. A form begins with it: an answer from before the last change would be
 * written back with the form, and one that comes later must not change what somebody is typing.
 */
export function useFirstFresh<T>(read: {
  readonly data: T | undefined;
  readonly isFetching: boolean;
}): T | undefined {
  const [first, setFirst] = useState<T>();
  if (first !== undefined) return first;
  if (read.data === undefined || read.isFetching) return undefined;
  setFirst(read.data);
  return read.data;
}
