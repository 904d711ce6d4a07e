import type { FieldProblemCode } from './field-problem.js';

/** Problems of patterns by their source: a schema has the pattern only. */
const problems = new Map<string, FieldProblemCode>();

export function setProblemOfPattern(pattern: RegExp, problem: FieldProblemCode): void {
  problems.set(pattern.source, problem);
}

/** Returns the problem of a value that a pattern of the contract refuses. */
export const problemOfPattern = (source: string): FieldProblemCode =>
  problems.get(source) ?? 'pattern';
