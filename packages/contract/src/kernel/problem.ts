import { problems as beneficiaries } from '../beneficiaries/problems.js';
import { problems as assessments } from '../assessments/problems.js';
import { problems as plans } from '../plans/problems.js';
import { problems as programmes } from '../programmes/problems.js';
import { problems as sessions } from '../sessions/problems.js';
import { problems as services } from '../services/problems.js';
import { problems as partners } from '../partners/problems.js';
import { problems as workforce } from '../workforce/problems.js';
import { problems as reporting } from '../reporting/problems.js';
import { problems as platform } from '../platform/problems.js';
import type { ProblemSpec } from './problem-spec.js';

export type { Localized, ProblemSpec } from './problem-spec.js';

export const problems = {
  ...platform,
  ...beneficiaries,
  ...assessments,
  ...plans,
  ...programmes,
  ...sessions,
  ...services,
  ...partners,
  ...workforce,
  ...reporting,
} as const satisfies Record<string, ProblemSpec>;

export type ProblemCode = keyof typeof problems;

export type Language = 'ka' | 'en';

/** Parameters that fill `{name}` marks; a list is joined with commas. */
export type TextParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Fills the `{name}` marks of a text. */
export function fill(text: string, params: TextParams = {}): string {
  return text.replace(/\{(\w+)\}/gu, (mark, name: string) => {
    const value = params[name];
    if (value === undefined) return mark;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

/** Problems that any operation may answer. */
export const commonProblems = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'too-many-requests',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemCode[];
