import type { ProblemCatalogue } from './registry.js';

export type { Localized, ProblemSpec } from './problem-spec.js';

export type ProblemCode = keyof ProblemCatalogue;

export type Language = 'ka' | 'en';

/** Parameters that fill `{name}` marks; a list is joined with commas, an empty one is a dash. */
export type TextParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Fills the `{name}` marks of a text. */
export function fill(text: string, params: TextParams = {}): string {
  return text.replace(/\{(\w+)\}/gu, (mark, name: string) => {
    const value = params[name];
    if (value === undefined) return mark;
    if (typeof value === 'object') return value.length > 0 ? value.join(', ') : '–';
    return String(value);
  });
}
