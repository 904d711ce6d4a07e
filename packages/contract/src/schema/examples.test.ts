import 'reflect-metadata';
import { endpoints, type EndpointSpec } from '../index.js';
import { pathParameters } from '../kernel/endpoint.js';
import { answerAjv, componentRef, examples, requestAjv } from './index.js';

const specs = Object.entries(endpoints) as [string, EndpointSpec][];
const answers = answerAjv();
const bodies = requestAjv(false);
const queries = requestAjv(true);

/** What is wrong with a value of a class, as one text; undefined when nothing is. */
function errorOf(ajv: ReturnType<typeof answerAjv>, dto: string, value: unknown) {
  const validate = ajv.compile(componentRef(dto));
  return validate(structuredClone(value)) ? undefined : ajv.errorsText(validate.errors);
}

/** The examples were recorded from requests of integration tests. They stay true to the contract of now. */
describe('the examples of the OpenAPI document', () => {
  it('exist for every operation, and for no other', () => {
    const ids = specs.map(([id]) => id);
    expect(ids.filter((id) => examples[id] === undefined)).toEqual([]);
    expect(Object.keys(examples).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(specs)('%s: request and answer have the shape of the contract', (id, spec) => {
    const { params, query, body, status, answer } = examples[id] ?? { params: {}, status: 0 };
    expect(Object.keys(params)).toEqual(pathParameters(spec.path));
    expect(status).toBe(spec.status ?? 200);
    if (spec.query) expect(errorOf(queries, spec.query, query ?? {})).toBeUndefined();
    if (spec.body) expect(errorOf(bodies, spec.body, body ?? {})).toBeUndefined();
    if (spec.answer) expect(errorOf(answers, spec.answer, answer)).toBeUndefined();
    else
      expect([undefined, 'string']).toContain(
        typeof answer === 'undefined' ? undefined : typeof answer,
      );
  });

  it('show no secret of a recording', () => {
    const text = JSON.stringify(examples);
    expect(
      text.match(/"(?:secret|client_secret|accessToken|access_token)":"[^"]{70,}"/gu),
    ).toBeNull();
  });
});
