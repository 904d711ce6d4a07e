import 'reflect-metadata';
import { endpoints, type EndpointSpec } from '../index.js';
import { openApiDocument } from './index.js';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; description?: string; required: boolean }[];
  responses: Record<
    string,
    { description: string; headers?: Record<string, { description: string }> }
  >;
}

const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  info: { description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { additionalProperties?: unknown; properties?: object }> };
};
const { schemas } = document.components;
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
const spec = (id: string): EndpointSpec => (endpoints as Record<string, EndpointSpec>)[id]!;

/** The schemas within a schema, itself included. */
function within(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, other = ''] of JSON.stringify(schemas[name]).matchAll(/schemas\/(\w+)"/gu))
    within(other, seen);
  return seen;
}

describe('the OpenAPI document', () => {
  it('leaves every answer open, and closes what is only sent', () => {
    const answers = new Set<string>();
    const bodies = new Set<string>();
    for (const { answer, body } of Object.values(endpoints) as EndpointSpec[]) {
      if (answer) for (const name of within(answer)) answers.add(name);
      if (body) for (const name of within(body)) bodies.add(name);
    }
    expect(answers.size).toBeGreaterThan(100);
    expect(
      [...answers, 'Problem'].filter((name) => schemas[name]?.additionalProperties === false),
    ).toEqual([]);
    const onlySent = [...bodies].filter((name) => !answers.has(name));
    expect(onlySent.length).toBeGreaterThan(60);
    expect(onlySent.filter((name) => schemas[name]?.additionalProperties !== false)).toEqual([]);
  });

  it('describes every parameter', () => {
    const silent = operations.flatMap(({ operationId, parameters }) =>
      parameters
        .filter(({ description = '' }) => description.length < 10)
        .map(({ name }) => `${operationId} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('describes the API, every tag and every answer', () => {
    expect(document.info.description.length).toBeGreaterThan(500);
    expect(document.tags.filter(({ description }) => description.length < 10)).toEqual([]);
    const silent = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([, { description }]) => description.length < 4)
        .map(([status]) => `${operationId} ${status}`),
    );
    expect(silent).toEqual([]);
  });

  it('names the headers of requests and answers', () => {
    for (const { operationId, parameters, responses } of operations) {
      const own = spec(operationId);
      const { method, status = 200, ifMatch, access, answer, problems = [] } = own;
      const sent = parameters.filter((p) => p.in === 'header').map((p) => p.name);
      const open = 'public' in access;
      expect([operationId, sent]).toEqual([
        operationId,
        [
          ...(ifMatch ? ['If-Match'] : []),
          ...(own.bodyMedia === 'application/octet-stream' ? ['Content-Disposition'] : []),
          ...(method === 'GET' && answer ? ['If-None-Match'] : []),
          ...(method !== 'GET' && !open ? ['Idempotency-Key'] : []),
        ],
      ]);
      const headers = Object.keys(responses[status]?.headers ?? {});
      expect([operationId, headers.includes('Location')]).toEqual([
        operationId,
        status === 201 && 'id' in (schemas[answer ?? '']?.properties ?? {}),
      ]);
      expect([operationId, headers.includes('ETag')]).toEqual([
        operationId,
        answer !== undefined &&
          !open &&
          (method === 'GET' || (ifMatch === true && !problems.includes('secret-handed-out'))),
      ]);
    }
  });
});
