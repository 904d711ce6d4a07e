import { endpointsByModule } from '../endpoints.js';
import { pathParameters, type Access, type EndpointSpec } from '../kernel/endpoint.js';
import type { JsonSchema } from '../kernel/json-schema.js';
import type { ProblemCode } from '../kernel/problem.js';
import { rolesWith } from '../permissions.js';
import { commonProblems, problems } from '../problems.js';
import { componentSchemas } from './component-schemas.js';

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

function parameters(spec: EndpointSpec, schemas: Record<string, JsonSchema>): Json[] {
  const list: Json[] = pathParameters(spec.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: pathParameterSchema(name),
  }));
  const query = spec.query ? schemas[spec.query] : undefined;
  for (const [name, schema] of Object.entries(query?.properties ?? {})) {
    list.push({ name, in: 'query', required: query?.required?.includes(name) ?? false, schema });
  }
  if (spec.ifMatch)
    list.push(header('If-Match', true, 'ETag of the resource as it was read', { type: 'string' }));
  if (spec.method !== 'GET')
    list.push(
      header('Idempotency-Key', false, 'Makes a retry safe; required for integrations on POST', {
        type: 'string',
        minLength: 1,
        maxLength: 200,
      }),
    );
  return list;
}

function problemResponses(spec: EndpointSpec): Json {
  const codes: ProblemCode[] = [...commonProblems, ...(spec.problems ?? [])];
  if (spec.ifMatch) codes.push('version-required', 'stale-version');
  if (spec.method !== 'GET') codes.push('idempotency-mismatch', 'idempotency-in-flight');
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

function success(spec: EndpointSpec): Json {
  const content: Json = {};
  if (spec.answer) content['application/json'] = { schema: ref(spec.answer) };
  if (spec.answerMedia) content[spec.answerMedia] = { schema: { type: 'string' } };
  for (const media of spec.media ?? []) content[media] = { schema: { type: 'string' } };
  return { description: 'Done', ...(Object.keys(content).length > 0 && { content }) };
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
  const scope = 'public' in access ? undefined : access.scope;
  return {
    operationId: id,
    tags: [tag],
    summary: spec.summary,
    description: accessText(access),
    security: 'public' in access ? [] : [{ staff: [] }, ...(scope ? [{ client: [scope] }] : [])],
    parameters: parameters(spec, schemas),
    ...((spec.body ?? spec.bodyMedia) && {
      requestBody: {
        required: true,
        content: {
          [spec.bodyMedia ?? 'application/json']: {
            schema: spec.body ? ref(spec.body) : { type: 'string' },
          },
        },
      },
    }),
    responses: { [spec.status ?? 200]: success(spec), ...problemResponses(spec) },
  };
}

/** Returns the OpenAPI 3.1 document of the whole API. */
export function openApiDocument(): Json {
  const schemas = componentSchemas();
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
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.keys(endpointsByModule).map((name) => ({ name })),
    paths,
    components: {
      schemas,
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
