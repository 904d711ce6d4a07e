import 'reflect-metadata';
import * as dtos from '../dtos.js';
import { fieldTexts } from '../field-texts.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import { componentSchemas, described } from './index.js';

const schemas: Record<string, JsonSchema> = described(componentSchemas());
const fields = Object.entries(schemas).flatMap(([dto, { properties = {} }]) =>
  Object.entries(properties).map(([field, schema]) => ({ name: `${dto}.${field}`, schema })),
);

describe('descriptions of fields', () => {
  it('say what each field means', () => {
    expect(fields.length).toBeGreaterThan(1_700);
    expect(fields.filter(({ schema }) => !schema.description).map(({ name }) => name)).toEqual([]);
  });

  it('are sentences that say more than the name of the field', () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/gu) ?? [];
    const empty = new Set(['the', 'a', 'an', 'of', 'this', 'its', 'is', 'for']);
    const poor = fields.filter(({ name, schema }) => {
      const ofName = new Set(words(name.replace(/[A-Z]/gu, ' $&')));
      const more = words(schema.description ?? '').filter((w) => !empty.has(w) && !ofName.has(w));
      return more.length < 1 || !/^[^a-z].*[.…]$/su.test(schema.description ?? '');
    });
    expect(poor.map(({ name, schema }) => `${name}: ${schema.description}`)).toEqual([]);
  });

  it('describe no class and no field that does not exist', () => {
    const known = new Set(Object.keys(dtos));
    expect(Object.keys(fieldTexts).filter((dto) => !known.has(dto))).toEqual([]);
    const names = new Set(fields.map(({ name }) => name));
    const gone = Object.entries(fieldTexts).flatMap(([dto, texts]) =>
      Object.keys(texts)
        .filter((key) => !key.startsWith('$') && !names.has(`${dto}.${key}`))
        .map((key) => `${dto}.${key}`),
    );
    expect(gone).toEqual([]);
  });

  it('name the plausible range of a date, and what absence and null mean in a change', () => {
    const text = (dto: string, field: string) => schemas[dto]?.properties?.[field]?.description;
    expect(text('NewBeneficiary', 'birthDate')).toMatch(/Range: 1900-01-01 to today\.$/u);
    expect(text('ChangeBeneficiaryBody', 'phone')).toMatch(
      /Absent: it stays as it is\. `null` clears it\.$/u,
    );
    expect(text('Case', 'version')).toBe(
      'Version of the case, from 1; every change raises it by one. It belongs into `If-Match` of the next change.',
    );
  });
});
