import fastifyJwt, { type FastifyJWTOptions } from '@fastify/jwt';
import type { Role, Scope } from '@gza/contract';
import { roles } from '@gza/contract';
import type { FastifyInstance } from 'fastify';
import type { Actor } from '../actor.js';
import type { SigningKey } from './keys.js';

/** Lifetime of an access token in seconds; its claims are checked against the database at every request. */
export const accessTokenSeconds = 600;

const issuer = 'gza';
const audience = 'gza-api';
const tokenType = 'at+jwt';

interface Claims {
  sub: string;
  role: Role;
  bureau?: string;
  org?: string;
  /** Sign-in of a person; absent for a client. */
  sid?: string;
  scope?: string;
  /** Start of the digest of a client's secret. */
  key?: string;
  /** Seconds since the epoch. */
  exp: number;
}

function isClaims(value: unknown): value is Claims {
  const claims = (value ?? {}) as Partial<Claims>;
  return (
    typeof claims.sub === 'string' &&
    typeof claims.exp === 'number' &&
    roles.includes(claims.role as Role)
  );
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Verifiers of access tokens by the `kid` of their key. */
    tokenVerifiers: ReadonlyMap<string, (token: string) => unknown>;
  }
}

const optionsOf = (key: SigningKey): FastifyJWTOptions => ({
  secret: { private: key.privatePem, public: key.publicPem },
  sign: {
    algorithm: 'ES256',
    iss: issuer,
    aud: audience,
    noTimestamp: true,
    header: { alg: 'ES256', typ: tokenType, kid: key.kid },
  },
  verify: {
    algorithms: ['ES256'],
    allowedIss: issuer,
    allowedAud: audience,
    requiredClaims: ['iss', 'aud', 'sub', 'exp', 'role'],
    checkTyp: tokenType,
    ignoreExpiration: true,
    cache: 5000,
  },
});

/**
 * Registers @fastify/jwt with the one accepted algorithm, type, issuer and audience. `actorOfToken` checks
 * the expiry, against the one clock of the process. The key of before a rotation only verifies.
 */
export async function registerAccessTokens(
  app: FastifyInstance,
  key: SigningKey,
  previous?: SigningKey,
): Promise<void> {
  await app.register(fastifyJwt, optionsOf(key));
  const verifiers = new Map([[key.kid, (token: string): unknown => app.jwt.verify(token)]]);
  if (previous && previous.kid !== key.kid) {
    await app.register(fastifyJwt, { ...optionsOf(previous), namespace: 'previous' });
    // The cast: a namespace is known at run time only.
    const namespaces = app.jwt as unknown as { previous: typeof app.jwt };
    verifiers.set(previous.kid, (token) => namespaces.previous.verify(token));
  }
  app.decorate('tokenVerifiers', verifiers);
}

/** Name of the key that a token says it was signed with; undefined for one that is no token. */
function keyNameOf(token: string): string | undefined {
  try {
    const header = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
    return (JSON.parse(header) as { kid?: string } | null)?.kid;
  } catch {
    return undefined;
  }
}

/** Signs the access token of an actor (RFC 9068). */
export function signAccessToken(
  app: FastifyInstance,
  actor: Exclude<Actor, { kind: 'system' }>,
  now: Date,
): string {
  const iat = Math.floor(now.getTime() / 1000);
  const claims: Claims & { iat: number } = {
    sub: actor.id,
    role: actor.role,
    ...(actor.bureauId && { bureau: actor.bureauId }),
    ...(actor.organisationId && { org: actor.organisationId }),
    ...(actor.kind === 'user'
      ? { sid: actor.signInId }
      : { scope: actor.scopes.join(' '), key: actor.secretId }),
    iat,
    exp: iat + accessTokenSeconds,
  };
  return app.jwt.sign(claims);
}

/** Returns the actor of a valid token; undefined when the token is foreign, altered or expired. */
export function actorOfToken(app: FastifyInstance, token: string, now: Date): Actor | undefined {
  let claims: unknown;
  try {
    claims = app.tokenVerifiers.get(keyNameOf(token) ?? '')?.(token);
  } catch {
    return undefined;
  }
  if (!isClaims(claims) || claims.exp * 1000 <= now.getTime()) return undefined;
  const base = {
    id: claims.sub,
    role: claims.role,
    bureauId: claims.bureau ?? null,
    organisationId: claims.org ?? null,
  };
  return claims.sid === undefined
    ? {
        kind: 'client',
        ...base,
        scopes: (claims.scope ?? '').split(' ').filter(Boolean) as Scope[],
        secretId: claims.key ?? '',
      }
    : { kind: 'user', ...base, signInId: claims.sid };
}
