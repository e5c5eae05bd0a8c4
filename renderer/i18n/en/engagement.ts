/** Start screen and scope. */
export const engagement = {} as const;
