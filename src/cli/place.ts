/** Where cases are kept when nobody says: a folder in the one that the command is called in. */
export const defaultPlace = '.readout'
