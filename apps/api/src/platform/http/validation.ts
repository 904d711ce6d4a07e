import { writtenDay } from '../calendar/local-date.js';
import { pathParameters, type EndpointSpec } from '@gza/contract';
import { fieldErrors, requestAjv, type Ajv, type JsonSchema } from '@gza/contract/schema';
import { componentRef, componentSchemas, pathParameterSchema } from '@gza/contract/schema';
import type { ValidateFunction } from 'ajv';
import { ProblemError, type FieldError } from '../errors.js';
import { findUnstorableText } from './unstorable-text.js';

const schemas = componentSchemas();
const bodies: Ajv = requestAjv(false);
const texts: Ajv = requestAjv(true);

/** Validates one part of a request; returns its errors, without texts in a language. */
export type Validator = (value: unknown) => readonly FieldError[];

/** Validators that no request has needed yet. */
const uncompiled = new Set<() => void>();

/**
 * Makes a validator that its first request compiles. A server has hundreds of them, and a test needs few:
 * `compileValidators` compiles the rest.
 */
function createValidator(ajv: Ajv, schema: JsonSchema): Validator {
  let validate: ValidateFunction | undefined;
  const compile = (): ValidateFunction => {
    uncompiled.delete(compile);
    return (validate ??= ajv.compile(schema));
  };
  uncompiled.add(compile);
  return (value) => {
    const check = validate ?? compile();
    return check(value) ? [] : fieldErrors(check.errors ?? []);
  };
}

/** Compiles every validator, so that no request waits for its own. */
export function compileValidators(): void {
  for (const compile of uncompiled) compile();
}

const numerals: Partial<Record<string, RegExp>> = {
  integer: /^-?\d{1,15}$/u,
  number: /^-?\d{1,15}(\.\d{1,15})?$/u,
};

/**
 * Rejects numbers of a query that are not written in decimal digits: coercion would take `0x10` for 16 and `1e1`
 * for 10.
 */
function numeralsOf(schema: JsonSchema | undefined): Validator {
  const expected = Object.entries(schema?.properties ?? {}).flatMap(([name, { type }]) => {
    const pattern = typeof type === 'string' ? numerals[type] : undefined;
    return pattern ? [{ name, type: String(type), pattern }] : [];
  });
  return (value) =>
    expected.flatMap(({ name, type, pattern }) => {
      const given = (value as Record<string, unknown>)[name];
      return typeof given === 'string' && !pattern.test(given)
        ? [{ pointer: `/${name}`, code: 'type', params: { expected: type } } as const]
        : [];
    });
}

/** Rejects `1e309`, which is coerced to Infinity and passes every limit: a number must be finite. */
const findNonFiniteNumbers: Validator = (value) =>
  Object.entries(value as Record<string, unknown>)
    .filter(([, v]) => typeof v === 'number' && !Number.isFinite(v))
    .map(([key]) => ({ pointer: `/${key}`, code: 'type', params: { expected: 'number' } }));

/** Rejects a period of a query that ends before it begins. */
const findReversedPeriod: Validator = (value) => {
  const { from, to } = value as { from?: unknown; to?: unknown };
  if (typeof from !== 'string' || typeof to !== 'string' || Date.parse(from) <= Date.parse(to))
    return [];
  return [{ pointer: '/to', code: 'dateOrder', params: { other: writtenDay(from.slice(0, 10)) } }];
};

function paramsSchema(spec: EndpointSpec): JsonSchema {
  const names = pathParameters(spec.path);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((n) => [n, pathParameterSchema(n)])),
    required: names,
    additionalProperties: false,
  };
}

const validateEmptyBody = createValidator(bodies, {
  type: ['object', 'null'],
  properties: {},
  additionalProperties: false,
});

/** Makes the validator of the body. An operation without a body rejects any field as unknown. */
function createBodyValidator(spec: EndpointSpec): Validator | undefined {
  if (spec.body) return createValidator(bodies, componentRef(spec.body));
  return spec.bodyMedia ? undefined : (value) => validateEmptyBody(value ?? null);
}

export interface RequestValidators {
  params: Validator;
  query: Validator;
  body: Validator | undefined;
}

export function createValidators(spec: EndpointSpec): RequestValidators {
  const query = createValidator(
    texts,
    spec.query
      ? componentRef(spec.query)
      : { type: 'object', properties: {}, additionalProperties: false },
  );
  const misspelt = numeralsOf(spec.query && schemas[spec.query]);
  return {
    params: createValidator(texts, paramsSchema(spec)),
    query: (value) => {
      const wrong = misspelt(value);
      if (wrong.length > 0) return wrong;
      const errors = [...query(value), ...findNonFiniteNumbers(value)];
      return errors.length > 0 ? errors : findReversedPeriod(value);
    },
    body: createBodyValidator(spec),
  };
}

/**
 * Validates a request. Throws `not-found` for a path that cannot name a record, `invalid-request` for other
 * errors.
 */
export function validateRequest(
  validators: RequestValidators,
  params: unknown,
  query: unknown,
  body: unknown,
): void {
  if (validators.params(params).length > 0) throw new ProblemError('not-found');
  const fieldErrors = [
    ...validators.query(query),
    ...(validators.body?.(body) ?? []),
    ...findUnstorableText(query),
    ...findUnstorableText(body),
  ];
  if (fieldErrors.length > 0) throw new ProblemError('invalid-request', {}, fieldErrors);
}
