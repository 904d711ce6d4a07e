import type { DtoName } from '@gza/contract';
import { componentSchemas, type JsonSchema } from '@gza/contract/schema';
import { v7 as uuidv7 } from 'uuid';

/** Texts for the few patterns that a plain word does not match. */
const words = [
  'სინჯი',
  '18:30',
  '01001099999',
  'sample@gza.example',
  'sample',
  'study:sample',
  'XX-S',
];

function text(schema: JsonSchema): string {
  if (schema.enum) return schema.enum[0] ?? '';
  if (schema.format === 'uuid') return uuidv7();
  if (schema.format === 'date') return '2026-11-24';
  if (schema.format === 'date-time') return '2026-11-24T08:00:00Z';
  const fits = words.find((word) => !schema.pattern || new RegExp(schema.pattern, 'u').test(word));
  const word = fits ?? 'sample';
  return word.padEnd(schema.minLength ?? 0, 'ა').slice(0, schema.maxLength ?? 200);
}

function value(schema: JsonSchema): unknown {
  if (schema.$ref) return sampleOf(schema.$ref.split('/').at(-1) as DtoName);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => value(schema.items ?? {}));
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (type === 'boolean') return false;
  if (type === 'object') return {};
  return text(schema);
}

/** The smallest object that a DTO of the contract accepts: its required fields, each with some allowed value. */
export function sampleOf(dto: DtoName | undefined): Record<string, unknown> {
  if (!dto) return {};
  const schema = componentSchemas()[dto];
  return Object.fromEntries(
    (schema?.required ?? []).map((name) => [name, value(schema?.properties?.[name] ?? {})]),
  );
}
