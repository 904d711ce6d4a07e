import { dateRules } from '../date-rules.js';
import { settingDefaults } from '../platform/settings.js';
import { endpoints } from '../endpoints.js';
import type { EndpointSpec } from '../kernel/endpoint.js';
import { componentSchemas, dateFieldsOf } from './index.js';

const specs = Object.values(endpoints) as EndpointSpec[];
/** Dates that are searched for: any day may be asked for. */
const searched = new Set(['DuplicateBody.birthDate']);
const changed = specs.flatMap(({ method, body, query }) => [
  ...(body ? [body] : []),
  ...(query && method !== 'GET' ? [query] : []),
]);
const fields = changed.flatMap((dto) =>
  dateFieldsOf(dto).filter(({ name }) => !searched.has(name)),
);

describe('dates of requests', () => {
  it('have a plausible range each', () => {
    expect(fields.filter(({ rule }) => !rule).map(({ name }) => name)).toEqual([]);
  });

  it('have no rule without a date', () => {
    const names = new Set(fields.map(({ name }) => name));
    expect(Object.keys(dateRules).filter((name) => !names.has(name))).toEqual([]);
  });

  it('are all found: none stands in a list', () => {
    const schemas = componentSchemas();
    const inLists = specs.flatMap(({ body }) =>
      Object.entries(body ? (schemas[body].properties ?? {}) : {}).filter(([, { items }]) =>
        JSON.stringify(
          schemas[items?.$ref?.split('/').at(-1) as keyof typeof schemas] ?? items ?? {},
        ).includes('"format":"date'),
      ),
    );
    expect(inLists).toEqual([]);
  });

  it('begin with the year 1900 for births, and end two years ahead for plans', () => {
    expect(dateRules['NewBeneficiary.birthDate']).toEqual({ first: 'lives', last: 'today' });
    expect([settingDefaults.firstYearOfLives, settingDefaults.monthsOfPlansAhead]).toEqual([
      1900, 24,
    ]);
  });
});
