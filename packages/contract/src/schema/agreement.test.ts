import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { dtoClass } from '../dto-class.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import { answerAjv, componentRef, componentSchemas } from './index.js';

/**
 * The browser validates with class-validator, the server with Ajv. For every class of the contract the two
 * agree, on values made from the schema and on the same values made invalid in one place.
 */

const schemas: Record<string, JsonSchema> = componentSchemas();
const ajv = answerAjv();
const meta = new Ajv2020();

const spoilt: readonly unknown[] = [
  null,
  '',
  ' ',
  'x'.repeat(5000),
  -1,
  1.5,
  1e12,
  true,
  {},
  [],
  [null],
  '2026-02-30',
  '2026-02-28',
  '2026-02-28T10:00:00Z',
  'not-a-uuid',
  0,
  '01001012345',
  'ნინო\u202e',
  'ა\u200bნა',
  ' ნინო \t\n ბერიძე ',
  ' '.repeat(500) + 'ა',
  '<b>ნინო</b>',
  ['x'],
  ['a\u200b'],
  [{}],
  ['a', 'a'],
];

function arbitrary(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref)
    return object(schemas[schema.$ref.split('/').at(-1) ?? ''] as JsonSchema, depth + 1);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((s) => arbitrary(s, depth)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type))
    return fc.oneof(
      ...schema.type.map((type) =>
        type === 'null' ? fc.constant(null) : arbitrary({ ...schema, type }, depth),
      ),
    );
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -1e9, -2147483648),
        max: Math.min(schema.maximum ?? 1e9, 2147483647),
      });
    case 'number':
      return fc.double({
        min: schema.minimum ?? -1e6,
        max: schema.maximum ?? 1e6,
        noNaN: true,
        noDefaultInfinity: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitrary(schema.items ?? {}, depth), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, depth > 2 ? 0 : 3),
      });
    case 'object':
      return schema.properties
        ? object(schema, depth + 1)
        : fc.dictionary(
            fc.constantFrom('a', 'b'),
            schema.additionalProperties
              ? arbitrary(schema.additionalProperties as JsonSchema, depth)
              : fc.integer(),
            { maxKeys: 2 },
          );
    default:
      return fc.constantFrom<unknown>('free', 1, true);
  }
}

function text(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString());
  if (schema.format === 'line')
    return fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...'ანა-’. \t\n', '\u00a0', '\u200b', '\u202e'),
        maxLength: 30,
      }),
    );
  if (schema.pattern && schema.pattern !== '\\S')
    return fc
      .stringMatching(new RegExp(schema.pattern, 'u'))
      .filter((s) => [...s].length <= (schema.maxLength ?? 1e9));
  return fc.string({
    unit: 'grapheme',
    minLength: schema.minLength ?? 0,
    maxLength: Math.min(schema.maxLength ?? 30, 30),
  });
}

function object(schema: JsonSchema, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, s]) => [key, arbitrary(s, depth)]),
  );
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
}

const byClassValidator = (dto: new () => object, value: object): boolean =>
  validateSync(plainToInstance(dto, value), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).length === 0;

function without(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const { [key]: _, ...rest } = value;
  return rest;
}

it.each(Object.entries(schemas))(
  'the schema of %s is a schema of JSON Schema 2020-12',
  (_, schema) => {
    expect([meta.validateSchema(schema), meta.errors ?? null]).toEqual([true, null]);
  },
);

describe('class-validator and JSON Schema agree', () => {
  const validators = Object.keys(schemas).map((name) => {
    const dto = dtoClass(name);
    if (!dto) throw new Error(`no DTO is called ${name}`);
    const validate = ajv.compile(componentRef(name));
    const agree = (value: Record<string, unknown>) => {
      // JSON has neither undefined nor minus zero: the server gets the serialised value.
      const sent = JSON.parse(JSON.stringify(value)) as object;
      const accepted = validate(sent);
      // Equal values are not compared in depth: that alone would take longer than both validators.
      if (byClassValidator(dto, sent) === accepted) return;
      expect({ value: sent, accepted: !accepted }).toEqual({ value: sent, accepted });
    };
    return [name, schemas[name] as JsonSchema, agree] as const;
  });

  it.each(validators)('%s: on values made from the schema', (_name, schema, agree) => {
    fc.assert(fc.property(object(schema, 0), agree), { numRuns: 25 });
  });

  it.each(validators)(
    '%s: on a value with any one field spoilt, dropped or added',
    (_name, schema, agree) => {
      // Lists stay empty here: their items were tested above, and would be validated again each time.
      const [value = {}] = fc.sample(object(schema, 3), 1);
      for (const key of Object.keys(schema.properties ?? {})) {
        for (const bad of spoilt) agree({ ...value, [key]: bad });
        agree(without(value, key));
      }
      agree({ ...value, surplus: 1 });
    },
  );
});
