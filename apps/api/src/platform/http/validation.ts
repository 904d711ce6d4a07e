import { pathParameters, type EndpointSpec } from '@gza/contract';
import { fieldErrors, requestAjv, type Ajv, type JsonSchema } from '@gza/contract/schema';
import { componentRef, pathParameterSchema } from '@gza/contract/schema';
import type { ValidateFunction } from 'ajv';
import { Refusal, type FieldFault } from '../errors.js';
import { storable } from './storable.js';

const bodies: Ajv = requestAjv(false);
const texts: Ajv = requestAjv(true);

/** Judges one part of a request; answers the faults, in no language yet. */
export type Judge = (value: unknown) => readonly FieldFault[];

function judge(validate: ValidateFunction, prefix: string): Judge {
  return (value) =>
    validate(value)
      ? []
      : fieldErrors(validate.errors ?? []).map((f) => ({ ...f, pointer: prefix + f.pointer }));
}

/** `1e309` is coerced to Infinity, which no limit catches: text that is no finite number is refused. */
const finite: Judge = (value) =>
  Object.entries(value as Record<string, unknown>)
    .filter(([, v]) => typeof v === 'number' && !Number.isFinite(v))
    .map(([key]) => ({ pointer: `/${key}`, code: 'type', params: { expected: 'number' } }));

function paramsSchema(spec: EndpointSpec): JsonSchema {
  const names = pathParameters(spec.path);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((n) => [n, pathParameterSchema(n)])),
    required: names,
    additionalProperties: false,
  };
}

const nothing = judge(
  bodies.compile({ type: ['object', 'null'], properties: {}, additionalProperties: false }),
  '',
);

/** An operation without a body takes none: a field that is sent all the same is refused like any unknown one. */
function bodyJudge(spec: EndpointSpec): Judge | undefined {
  if (spec.body) return judge(bodies.compile(componentRef(spec.body)), '');
  return spec.bodyMedia ? undefined : (value) => nothing(value ?? null);
}

export interface RequestJudges {
  params: Judge;
  query: Judge;
  body: Judge | undefined;
}

export function judgesOf(spec: EndpointSpec): RequestJudges {
  const query = judge(
    texts.compile(
      spec.query
        ? componentRef(spec.query)
        : { type: 'object', properties: {}, additionalProperties: false },
    ),
    '',
  );
  return {
    params: judge(texts.compile(paramsSchema(spec)), ''),
    query: (value) => [...query(value), ...finite(value)],
    body: bodyJudge(spec),
  };
}

/** Throws `not-found` for a path that names no possible record, `invalid-request` for the rest. */
export function check(judges: RequestJudges, params: unknown, query: unknown, body: unknown): void {
  if (judges.params(params).length > 0) throw new Refusal('not-found');
  const faults = [
    ...judges.query(query),
    ...(judges.body?.(body) ?? []),
    ...storable(query),
    ...storable(body),
  ];
  if (faults.length > 0) throw new Refusal('invalid-request', {}, faults);
}
