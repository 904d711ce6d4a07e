import type { PlainFieldProblemCode } from './field-problem.js';

/** Problems of patterns by their source: a schema has the pattern only. */
const problems = new Map<string, PlainFieldProblemCode>();

export function setProblemOfPattern(pattern: RegExp, problem: PlainFieldProblemCode): void {
  problems.set(pattern.source, problem);
}

/** Returns the problem of a value that a pattern of the contract refuses. */
export const problemOfPattern = (source: string): PlainFieldProblemCode =>
  problems.get(source) ?? 'pattern';
