import type { ProblemSpec } from '../kernel/problem.js';

export const problems = {} as const satisfies Record<string, ProblemSpec>;
