/** The two parts of the name of a person; a part that nobody knows is empty or null. */
export interface Named {
  givenName: string | null;
  familyName: string | null;
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');

/** The name on a screen: family name first, as lists and files are sorted. */
export const personName = (person: Named | null, nameless = ''): string =>
  joined(person?.familyName, person?.givenName) || nameless;

/** The name on a paper that is about a person or goes to them: given name first. */
export const nameOnPaper = (person: Named): string => joined(person.givenName, person.familyName);
