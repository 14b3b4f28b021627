/** The checkout's root, and the folder that the person called from. */
export const root: string
export const calledFrom: string
