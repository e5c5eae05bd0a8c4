/** Most rows an inventory can have; beyond it a grid of assets serves nobody. */
export const MAX_ROWS = 50_000;
/** Most columns of a table. */
export const MAX_COLUMNS = 2_000;
/** Most cells, so that a wide and long table cannot exhaust the memory. */
export const MAX_CELLS = 8_000_000;
/** Most bytes a workbook may unpack to. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
/** Most components, services and data sets of a bill of materials. */
export const MAX_PARTS = 50_000;
