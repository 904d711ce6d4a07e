import { endpoints } from '../endpoints.js';
import type { EndpointSpec } from '../kernel/endpoint.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import { personNamePattern } from '../kernel/lines.js';
import { componentSchemas } from './index.js';

const schemas: Record<string, JsonSchema> = componentSchemas();

/** Texts of requests that are not names or lines: secrets, codes of reference data, texts that are searched. */
const others = new Set(
  `password currentPassword newPassword email client_id client_secret grant_type scope handler
   instrumentCode level regionCode regions serviceCode areaCode SearchBody.text`.split(/\s+/u),
);

function textsOf(name: string, found = new Map<string, JsonSchema>()): Map<string, JsonSchema> {
  const visit = (path: string, schema: JsonSchema): void => {
    if (schema.$ref) textsOf(schema.$ref.split('/').at(-1) ?? '', found);
    for (const one of schema.anyOf ?? []) visit(path, one);
    if (schema.items) visit(path, schema.items);
    const isText = [schema.type].flat().includes('string') && !schema.enum;
    if (isText && schema.format !== 'uuid') found.set(path, schema);
  };
  for (const [key, schema] of Object.entries(schemas[name]?.properties ?? {}))
    visit(`${name}.${key}`, schema);
  return found;
}

const texts = new Map(
  (Object.values(endpoints) as EndpointSpec[]).flatMap(({ body }) =>
    body ? [...textsOf(body)] : [],
  ),
);
const isFreeText = ({ format, pattern }: JsonSchema) =>
  format === undefined && (pattern === undefined || pattern === '\\S');

describe('texts of requests', () => {
  it('are lines, where they are short: their blanks are collapsed, hidden characters are refused', () => {
    const short = [...texts].filter(([, s]) => isFreeText(s) && (s.maxLength ?? 0) <= 300);
    const unnamed = short.filter(([p]) => !others.has(p) && !others.has(p.split('.')[1] ?? ''));
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  it('are names of persons, where they name one', () => {
    const names = [...texts]
      .filter(([, s]) => s.pattern === personNamePattern.source)
      .map(([path]) => path);
    expect(names.sort()).toEqual([
      'AddSupportPersonBody.name',
      'ChangeBeneficiaryBody.familyName',
      'ChangeBeneficiaryBody.givenName',
      'ChangeSupportPersonBody.name',
      'ChangeUserBody.name',
      'CreateUserBody.name',
      'DuplicateBody.familyName',
      'DuplicateBody.givenName',
      'NewBeneficiary.familyName',
      'NewBeneficiary.givenName',
      'SignPlanBody.signerName',
      'TakeHotlineCallBody.callerName',
    ]);
  });
});
