/**
 * Version of the risk engine, stored with every result. It rises whenever the same inputs and seed
 * could give different figures, so that an old result is never mistaken for a new one.
 */
export const ENGINE_VERSION = '2.0.0';
