/** Calls of the window to the core: name and input, answered with a reply. */
export const CALL_CHANNEL = 'assay:call';
/** Events of the core to its window. */
export const EVENT_CHANNEL = 'assay:event';
