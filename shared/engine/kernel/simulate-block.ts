/** Simulates the years of one block: fills `losses`, at most BLOCK_YEARS long, with annual losses. */
export type SimulateBlock = (block: number, losses: Float64Array) => void;
