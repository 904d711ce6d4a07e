import { dateRules, type DateRule } from '../date-rules.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import { componentSchemas } from './component-schemas.js';

/** A date of a request: its place in the body, and its rule in the table. */
export interface DateField {
  /** `Class.field`, the key of the table. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly rule: DateRule | undefined;
}

function collect(
  schemas: Readonly<Record<string, JsonSchema>>,
  dto: string,
  before: readonly string[],
): DateField[] {
  return Object.entries(schemas[dto]?.properties ?? {}).flatMap(([key, schema]) => {
    const keys = [...before, key];
    const refs = [schema, ...(schema.anyOf ?? [])].flatMap(({ $ref }) => $ref ?? []);
    if (refs.length > 0)
      return refs.flatMap((r) => collect(schemas, r.split('/').at(-1) ?? '', keys));
    const name = `${dto}.${key}`;
    return schema.format === 'date' || schema.format === 'date-time'
      ? [{ name, keys, rule: dateRules[name] }]
      : [];
  });
}

/** Lists the dates of a DTO, those of nested objects included. */
export const dateFieldsOf = (dto: string): DateField[] => collect(componentSchemas(), dto, []);
