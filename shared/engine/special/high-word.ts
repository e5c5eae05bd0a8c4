/**
 * Place of the high word among the two 32-bit words of a double in memory: 1 where the low word comes first, as on nearly every
 * machine, else 0.
 */
export const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
