import type { ErrorObject } from 'ajv';
import type { FieldProblem } from '../kernel/field-problem.js';
import { problemOfPattern } from '../kernel/pattern-problems.js';

/** One error of one field; its text is `fieldProblems[code]` filled with `params`. */
export type FieldError = FieldProblem & { readonly pointer: string };

const limitOf = (error: ErrorObject) => ({ limit: error.params['limit'] as number });

const formatCodes: Readonly<Record<string, 'uuid' | 'date' | 'dateTime' | 'hiddenCharacters'>> = {
  uuid: 'uuid',
  date: 'date',
  'date-time': 'dateTime',
  line: 'hiddenCharacters',
};

const byKeyword: Record<string, (error: ErrorObject) => FieldProblem> = {
  required: () => ({ code: 'required' }),
  additionalProperties: () => ({ code: 'unknown' }),
  type: (e) => ({ code: 'type', params: { expected: e.params['type'] as string } }),
  minLength: (e) => ({ code: 'minLength', params: limitOf(e) }),
  maxLength: (e) => ({ code: 'maxLength', params: limitOf(e) }),
  minimum: (e) => ({ code: 'minimum', params: limitOf(e) }),
  maximum: (e) => ({ code: 'maximum', params: limitOf(e) }),
  minItems: (e) => ({ code: 'minItems', params: limitOf(e) }),
  maxItems: (e) => ({ code: 'maxItems', params: limitOf(e) }),
  uniqueItems: () => ({ code: 'uniqueItems' }),
  enum: (e) => ({
    code: 'oneOf',
    params: {
      allowed: (e.params['allowedValues'] as (string | null)[]).filter(
        (v): v is string => v !== null,
      ),
    },
  }),
  pattern: (e) => ({ code: problemOfPattern(e.params['pattern'] as string) }),
  format: (e) => ({ code: formatCodes[e.params['format'] as string] ?? 'pattern' }),
};

const escape = (key: string) => key.replace(/~/gu, '~0').replace(/\//gu, '~1');

function pointerOf(error: ErrorObject): string {
  if (error.keyword === 'required')
    return `${error.instancePath}/${escape(error.params['missingProperty'] as string)}`;
  if (error.keyword === 'additionalProperties')
    return `${error.instancePath}/${escape(error.params['additionalProperty'] as string)}`;
  return error.instancePath;
}

/** Converts Ajv's errors to those of the contract: one entry per field and code. */
export function fieldErrors(errors: readonly ErrorObject[]): FieldError[] {
  const seen = new Map<string, FieldError>();
  for (const error of errors) {
    if (error.keyword === 'anyOf') continue;
    const problem = byKeyword[error.keyword]?.(error) ?? ({ code: 'pattern' } as const);
    const pointer = pointerOf(error);
    seen.set(`${pointer} ${problem.code}`, { pointer, ...problem });
  }
  return [...seen.values()];
}
