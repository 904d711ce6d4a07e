import type { Language } from './problem.js';
import type { Localized } from './problem-spec.js';

/** Labels of each code in both languages; a code without its label does not compile. */
export type CodeLabels<Code extends string> = Readonly<Record<Code, Localized>>;

/** Returns the labels in one language. */
export function labelsIn<Code extends string>(
  labels: CodeLabels<Code>,
  language: Language,
): Readonly<Record<Code, string>> {
  const entries = Object.entries<Localized>(labels).map(([code, label]) => [code, label[language]]);
  return Object.fromEntries(entries) as Record<Code, string>;
}
