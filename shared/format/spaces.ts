/** Narrow no-break space: groups thousands without letting a figure wrap. */
export const THIN_SPACE = '\u202f';

/** No-break space: keeps a number and its unit on one line. */
export const UNIT_SPACE = '\u00a0';

/** True minus sign, as wide as a figure; a hyphen is too short and may wrap. */
export const MINUS = '\u2212';

/** What stands for a figure that is not known or cannot be computed. */
export const NO_FIGURE = '\u2013';
