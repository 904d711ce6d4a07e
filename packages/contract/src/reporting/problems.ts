import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {} as const satisfies Record<string, ProblemSpec>;
