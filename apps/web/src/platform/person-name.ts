export interface Named {
  givenName: string;
  familyName: string;
}

/** Family name first, as lists and files are sorted. */
export function personName(person: Named, nameless: string): string {
  return `${person.familyName} ${person.givenName}`.trim() || nameless;
}
