import { BLOCK_YEARS } from '../blocks.ts';
import { float64, int32 } from '../simd/memory.ts';

/*
 * What a block of years is worked out in, one place a year. A thread simulates one block at a time, so all scenarios share them;
 * nothing is kept in them from one block to the next.
 */

/** Rates of events. */
export const rates = float64(BLOCK_YEARS);
/** Probabilities of a secondary loss. */
export const probabilities = float64(BLOCK_YEARS);
/** What one node came to, on its way into a product or a sum. */
export const drawn = float64(BLOCK_YEARS);
/** Annual losses. */
export const sums = float64(BLOCK_YEARS);
/** Loss events. */
export const events = int32(BLOCK_YEARS);
/** Loss events that a secondary loss follows. */
export const followed = int32(BLOCK_YEARS);
