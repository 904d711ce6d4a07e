/** Name of an establishment for comparison. */
export const establishmentKey = (name: string): string =>
  name.replaceAll(/\s+/gu, '').toLowerCase();
