import { endpointsByModule } from '../endpoints.js';
import { refusesEqual } from '../equal-requests.js';
import {
  namesPersonInPath,
  pathParameters,
  type Access,
  type EndpointSpec,
} from '../kernel/endpoint.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import type { ProblemCode } from '../kernel/problem.js';
import { rolesWith } from '../permissions.js';
import { commonProblems, problems } from '../problems.js';
import { componentSchemas } from './component-schemas.js';
import { described } from './descriptions.js';
import { examples, type Example } from './examples.js';
import { apiText, pathTexts, successTexts, tagTexts } from './openapi-texts.js';

type Json = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schema of a path parameter: `{id}` and `{…Id}` are UUIDs, others are codes. */
export const pathParameterSchema = (name: string): JsonSchema =>
  name === 'id' || name.endsWith('Id')
    ? { type: 'string', format: 'uuid' }
    : { type: 'string', pattern: '^[\\w.-]{1,60}$' };

const header = (
  name: string,
  required: boolean,
  description: string,
  schema: JsonSchema,
): Json => ({ name, in: 'header', required, description, schema });

/** Whether only integrations call the operation: they must send a key with every POST. */
const isForClientsOnly = ({ access, method }: EndpointSpec): boolean =>
  method === 'POST' &&
  !('public' in access) &&
  access.scope !== undefined &&
  rolesWith(access.permission).every((role) => role.endsWith('Client'));

function headersOf(spec: EndpointSpec): Json[] {
  const headers: Json[] = [];
  if (spec.ifMatch)
    headers.push(
      header('If-Match', true, 'ETag of the resource as it was read', { type: 'string' }),
    );
  if (spec.bodyMedia === 'application/octet-stream')
    headers.push(
      header(
        'Content-Disposition',
        false,
        "Name of the file: `attachment; filename*=UTF-8''…`, percent-encoded",
        { type: 'string' },
      ),
    );
  if (spec.method === 'GET' && spec.answer)
    headers.push(
      header('If-None-Match', false, 'ETag of an earlier answer: 304 while it is still the same', {
        type: 'string',
      }),
    );
  if (spec.method !== 'GET' && !('public' in spec.access))
    headers.push(
      header(
        'Idempotency-Key',
        isForClientsOnly(spec),
        spec.method === 'POST'
          ? 'Makes a retry safe: the same key and body do nothing twice. Required from API clients, optional for people. With another key, or without one, an equal body within a minute is refused where it would record something twice.'
          : 'Makes a retry safe: the same key and body do nothing twice.',
        { type: 'string', minLength: 1, maxLength: 200 },
      ),
    );
  return headers;
}

/** The key `example` where there is a value. */
const exampleOf = (value: unknown): Json => (value === undefined ? {} : { example: value });

function parameters(
  spec: EndpointSpec,
  schemas: Record<string, JsonSchema>,
  example: Example | undefined,
): Json[] {
  const list: Json[] = pathParameters(spec.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    description: pathTexts[spec.path.split(`/{${name}}`)[0]?.split('/').at(-1) ?? ''],
    schema: pathParameterSchema(name),
    ...exampleOf(example?.params[name]),
  }));
  const query = spec.query ? schemas[spec.query] : undefined;
  for (const [name, { description, ...schema }] of Object.entries(query?.properties ?? {})) {
    const required = query?.required?.includes(name) ?? false;
    const value = exampleOf(example?.query?.[name]);
    list.push({ name, in: 'query', required, description, schema, ...value });
  }
  return [...list, ...headersOf(spec)];
}

/** Whether the body may name a person who is known. */
const bodyNamesPerson = ({ body }: EndpointSpec, schemas: Record<string, JsonSchema>): boolean =>
  body !== undefined && schemas[body]?.properties?.['beneficiaryId'] !== undefined;

function problemResponses(
  id: string,
  spec: EndpointSpec,
  schemas: Record<string, JsonSchema>,
): Json {
  const codes: ProblemCode[] = [...commonProblems, ...(spec.problems ?? [])];
  if (namesPersonInPath(spec.path) || bodyNamesPerson(spec, schemas)) codes.push('person-merged');
  if (spec.ifMatch) codes.push('version-required', 'stale-version');
  if (spec.method !== 'GET') codes.push('idempotency-mismatch', 'idempotency-in-flight');
  if (refusesEqual(id)) codes.push('just-recorded');
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes))
    byStatus.set(problems[code].status, [...(byStatus.get(problems[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${problems[code].title.en}`).join('; '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  );
}

/**
 * Whether an answer has an ETag: every read, and every change of a record with a version, unless the answer holds
 * a secret, which is no record.
 */
const hasTag = ({ answer, method, access, ifMatch, problems: own }: EndpointSpec): boolean =>
  answer !== undefined &&
  !('public' in access) &&
  (method === 'GET' || (ifMatch === true && own?.includes('secret-handed-out') !== true));

/** Headers of a successful answer. */
function answerHeaders(spec: EndpointSpec, schemas: Record<string, JsonSchema>): Json {
  const text = (description: string) => ({ description, schema: { type: 'string' } });
  return {
    ...(hasTag(spec) && {
      ETag: text(
        'Tag of this answer: for `If-None-Match` of a read, and, where the record has a version, for `If-Match` of a change.',
      ),
    }),
    ...(spec.status === 201 &&
      schemas[spec.answer ?? '']?.properties?.['id'] && {
        Location: text('Address of what was created.'),
      }),
    ...(spec.method !== 'GET' &&
      !('public' in spec.access) && {
        'Idempotent-Replay': text(
          '`true` when an earlier request with the same key did the work; absent otherwise.',
        ),
      }),
    ...(spec.answerMedia === 'application/octet-stream' && {
      'Content-Disposition': text('Name of the file.'),
    }),
    ...(spec.media && {
      'Content-Disposition': text('Name of the file, for CSV and NDJSON.'),
    }),
  };
}

/** Schema of a content that is no JSON. */
const contentOf = (media: string | undefined): JsonSchema => ({
  type: 'string',
  ...(media === 'application/octet-stream' && { contentMediaType: media }),
});

function success(
  spec: EndpointSpec,
  schemas: Record<string, JsonSchema>,
  example: Example | undefined,
): Json {
  const content: Json = {};
  if (spec.answer) {
    const value = typeof example?.answer === 'string' ? undefined : example?.answer;
    content['application/json'] = { schema: ref(spec.answer), ...exampleOf(value) };
  }
  if (spec.answerMedia) {
    content[spec.answerMedia] = {
      schema: contentOf(spec.answerMedia),
      ...exampleOf(example?.answer),
    };
  }
  for (const media of spec.media ?? []) content[media] = { schema: { type: 'string' } };
  const headers = answerHeaders(spec, schemas);
  return {
    description: successTexts[spec.status ?? 200],
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(Object.keys(content).length > 0 && { content }),
  };
}

function accessText(access: Access): string {
  if ('public' in access) return 'Open to anybody.';
  const { permission, scope } = access;
  const whose = `Permission: \`${permission}\`. Roles: ${rolesWith(permission).join(', ')}.`;
  return scope ? `${whose} Clients need the scope \`${scope}\`.` : whose;
}

function operation(
  id: string,
  tag: string,
  spec: EndpointSpec,
  schemas: Record<string, JsonSchema>,
): Json {
  const { access } = spec;
  const example = examples[id];
  const scope = 'public' in access ? undefined : access.scope;
  return {
    operationId: id,
    tags: [tag],
    summary: spec.summary,
    description: accessText(access),
    security: 'public' in access ? [] : [{ staff: [] }, ...(scope ? [{ client: [scope] }] : [])],
    parameters: parameters(spec, schemas, example),
    ...((spec.body ?? spec.bodyMedia) && {
      requestBody: {
        required: true,
        content: {
          [spec.bodyMedia ?? 'application/json']: {
            schema: spec.body ? ref(spec.body) : contentOf(spec.bodyMedia),
            ...exampleOf(example?.body),
          },
        },
      },
    }),
    responses: {
      [spec.status ?? 200]: success(spec, schemas, example),
      ...(spec.method === 'GET' &&
        spec.answer && { 304: { description: 'The caller has this answer already.' } }),
      ...problemResponses(id, spec, schemas),
    },
  };
}

/** Names of the schemas that a value refers to. */
const refsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(
    (match) => match[1] ?? '',
  );

/**
 * Opens the schemas that answers consist of: a field may be added within v1, and a strict generated client must
 * bear it. What is only sent stays closed, because the server refuses unknown fields.
 */
function openAnswers(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const answered = new Set<string>(['Problem']);
  const waiting = ['Problem'];
  for (const table of Object.values(endpointsByModule))
    for (const { answer } of Object.values(table) as EndpointSpec[])
      if (answer !== undefined) waiting.push(answer);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    answered.add(name);
    waiting.push(...refsIn(schemas[name]).filter((other) => !answered.has(other)));
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (!answered.has(name)) return [name, schema];
      const { additionalProperties: _closed, ...open } = schema;
      return [name, open];
    }),
  );
}

/** Leaves out what no request and no answer refers to: queries stand as parameters, super classes in their heirs. */
function onlyUsed(schemas: Record<string, JsonSchema>, paths: unknown): Record<string, JsonSchema> {
  const used = new Set<string>();
  const waiting = refsIn(paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...refsIn(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

/** Returns the OpenAPI 3.1 document of the whole API. */
export function openApiDocument(): Json {
  const schemas = openAnswers(described(componentSchemas()));
  const paths: Record<string, Json> = {};
  for (const [tag, table] of Object.entries(endpointsByModule)) {
    for (const [id, spec] of Object.entries(table) as [string, EndpointSpec][]) {
      (paths[spec.path] ??= {})[spec.method.toLowerCase()] = operation(id, tag, spec, schemas);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gza',
      version: '1.0.0',
      summary: 'Case management for resocialization and rehabilitation',
      description: apiText,
      contact: { name: 'Administrator of the installation' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(endpointsByModule).map((name) => ({
      name,
      description: tagTexts[name as keyof typeof tagTexts],
    })),
    paths,
    components: {
      schemas: onlyUsed(schemas, paths),
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        client: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: '/api/oauth/token',
              scopes: {
                'referrals:read': 'Read own referrals',
                'referrals:write': 'Answer own referrals',
                'directory:read': 'Read the directory',
                'reporting:read': 'Read figures',
              },
            },
          },
        },
      },
    },
  };
}
