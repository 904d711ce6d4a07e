/**
 * What was typed and not yet saved, kept through a reload of the page. It lives in the storage of this
 * browser tab, under the user who typed it, and goes with the sign-out; it is never sent anywhere.
 */
const prefix = 'gza.draft.';

/** The place of a draft: whose, of what, about whom. */
export const draftKey = (userId: string, what: string, subjectId: string): string =>
  `${prefix}${userId}.${what}.${subjectId}`;

/** Values of an earlier draft over the ones a form begins with; what has another type is left out. */
export function readDraft<Values extends object>(key: string, initial: Values): Values {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return initial;
    const fitting = Object.entries(kept).filter(
      ([name, value]) => name in initial && typeof value === typeof Reflect.get(initial, name),
    );
    return { ...initial, ...Object.fromEntries(fitting) };
  } catch {
    return initial;
  }
}

export function keepDraft(key: string, values: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // A full or forbidden storage: the text is still in the form.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Nothing of a user may be left for the next one. */
export function wipeDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
