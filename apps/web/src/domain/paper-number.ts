/** Number of a paper: the last characters of its record's id, enough to find it by, short enough to be read out. */
export const paperNumber = (id: string): string => id.replaceAll('-', '').slice(-10);
