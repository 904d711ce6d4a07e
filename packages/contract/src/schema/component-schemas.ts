import 'reflect-metadata';
import * as dtos from '../dtos.js';
import { declaredFields, type DtoClass } from '../kernel/fields.js';
import type { DtoName } from '../kernel/endpoint.js';
import type { JsonSchema } from '../kernel/json-schema.js';

const orNull = (schema: JsonSchema): JsonSchema =>
  schema.$ref !== undefined
    ? { anyOf: [schema, { type: 'null' }] }
    : schema.anyOf
      ? { anyOf: [...schema.anyOf, { type: 'null' }] }
      : {
          ...schema,
          type: [schema.type as string, 'null'],
          ...(schema.enum && { enum: [...schema.enum, null] }),
        };

/** Returns the schema of one DTO class: closed (`additionalProperties: false`), nested classes as `$ref`. */
export function schemaOf(dto: DtoClass): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of declaredFields(dto)) {
    const schema = typeof field.schema === 'function' ? field.schema() : field.schema;
    properties[name] = field.nullable ? orNull(schema) : schema;
    if (!field.omittable) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

/**
 * Returns whether a value is a DTO class: a constructor with declared fields. The helper functions of the
 * contract have none.
 */
const isDtoClass = (value: unknown): value is DtoClass =>
  typeof value === 'function' &&
  typeof value.prototype === 'object' &&
  declaredFields(value as DtoClass).size > 0;

let all: Readonly<Record<DtoName, JsonSchema>> | undefined;

/** Returns the schemas of all DTO classes by name: `components.schemas` of the OpenAPI document. */
export const componentSchemas = (): Readonly<Record<DtoName, JsonSchema>> =>
  (all ??= readComponentSchemas());

function readComponentSchemas(): Record<DtoName, JsonSchema> {
  const entries = (Object.entries(dtos) as [string, unknown][])
    .filter((entry): entry is [string, DtoClass] => isDtoClass(entry[1]))
    .map(([name, dto]) => [name, schemaOf(dto)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Record<DtoName, JsonSchema>;
}
