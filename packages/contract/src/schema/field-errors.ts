import type { ErrorObject } from 'ajv';
import type { FieldProblemCode } from '../kernel/field-problem.js';
import { problemOfPattern } from '../kernel/pattern-problems.js';
import type { TextParams } from '../kernel/problem.js';

/** One error of one field; its text is `fieldProblems[code]` filled with `params`. */
export interface FieldError {
  pointer: string;
  code: FieldProblemCode;
  params?: TextParams;
}

type FieldErrorCode = readonly [code: FieldProblemCode, params?: TextParams];

const formatCodes: Readonly<Record<string, FieldProblemCode>> = {
  uuid: 'uuid',
  date: 'date',
  'date-time': 'dateTime',
  line: 'hiddenCharacters',
};

const byKeyword: Record<string, (error: ErrorObject) => FieldErrorCode> = {
  required: () => ['required'],
  additionalProperties: () => ['unknown'],
  type: (e) => ['type', { expected: e.params['type'] as string }],
  minLength: (e) => ['minLength', { limit: e.params['limit'] as number }],
  maxLength: (e) => ['maxLength', { limit: e.params['limit'] as number }],
  minimum: (e) => ['minimum', { limit: e.params['limit'] as number }],
  maximum: (e) => ['maximum', { limit: e.params['limit'] as number }],
  minItems: (e) => ['minItems', { limit: e.params['limit'] as number }],
  maxItems: (e) => ['maxItems', { limit: e.params['limit'] as number }],
  uniqueItems: () => ['uniqueItems'],
  enum: (e) => [
    'oneOf',
    {
      allowed: (e.params['allowedValues'] as (string | null)[]).filter(
        (v): v is string => v !== null,
      ),
    },
  ],
  pattern: (e) => [problemOfPattern(e.params['pattern'] as string)],
  format: (e) => [formatCodes[e.params['format'] as string] ?? 'pattern'],
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
    const [code, params] = byKeyword[error.keyword]?.(error) ?? (['pattern'] as const);
    if (error.keyword === 'anyOf') continue;
    const pointer = pointerOf(error);
    seen.set(`${pointer} ${code}`, {
      pointer,
      code,
      ...(params && { params }),
    });
  }
  return [...seen.values()];
}
