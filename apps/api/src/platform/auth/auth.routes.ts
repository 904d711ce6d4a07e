import { platformEndpoints, type Dto } from '@gza/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { Config } from '../../config.js';
import type { Clock } from '../clock.js';
import { ProblemError } from '../errors.js';
import { raw, view, type Handlers } from '../http/handlers.js';
import { accessTokenSeconds, signAccessToken } from './access-token.js';
import { phoneRegion } from '../text/phone.js';
import { departmentZone } from '../calendar/local-date.js';
import { deviceKey } from './device-key.js';
import { knownDeviceCookie, knownDeviceDays, readKnownDevice } from './known-device.js';
import { refuseOtherOrigins } from './origin.js';
import type { InvitationService } from './invitation.service.js';
import type { SignIn, SignInService } from './sign-in.service.js';
import { viewStatement } from '../db/statement.js';

const ownAccount = viewStatement({
  name: 'me',
  params: ['uuid', 'text', 'text'],
  text: `
    select
      json_build_object(
        'id', id,
        'name', name,
        'role', role,
        'email', email,
        'bureauId', bureau_id,
        'organisationId', organisation_id,
        'language', null,
        'phoneRegion', $2::text,
        'timeZone', $3::text
      )::text as body
    from
      user_account
    where
      id = $1`,
});

const cookieName = 'gza_refresh';
const deviceCookieName = 'gza_device';

const authEndpoints = (({
  login,
  acceptInvitation,
  refresh,
  logout,
  changePassword,
  issueToken,
  getMe,
}) => ({
  login,
  acceptInvitation,
  refresh,
  logout,
  changePassword,
  issueToken,
  getMe,
}))(platformEndpoints);
export { authEndpoints };

const isLoopback = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/u.test(host);

/**
 * `Secure` is dropped for http on loopback only, and never in production (api.md). The host is that of the
 * request itself: a forwarded one is what somebody wrote.
 */
const cookieOptions = (request: FastifyRequest, production: boolean) => ({
  path: '/api/v1/auth',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: production || !(request.protocol === 'http' && isLoopback(request.headers.host ?? '')),
});

/** Decodes one of the two form-encoded parts of RFC 6749; a malformed one matches no client. */
function formDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Reads the client credentials from the Authorization header (RFC 6749, section 2.3.1) or the body. */
function clientCredentials(
  request: FastifyRequest,
  body: Dto<'TokenBody'>,
): { id: string; secret: string } {
  const header = request.headers.authorization;
  if (header?.startsWith('Basic ')) {
    const [id = '', secret = ''] = Buffer.from(header.slice(6), 'base64')
      .toString('utf8')
      .split(':')
      .map(formDecoded);
    return { id, secret };
  }
  return { id: body.client_id ?? '', secret: body.client_secret ?? '' };
}

export function authHandlers(
  app: FastifyInstance,
  { service, invitations }: { service: SignInService; invitations: InvitationService },
  clock: Clock,
  { secret, environment }: Pick<Config, 'secret' | 'environment'>,
): Handlers<typeof authEndpoints> {
  const options = (request: FastifyRequest) => cookieOptions(request, environment === 'production');
  const signedIn = (
    signIn: SignIn,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Dto<'SignedIn'> => {
    void reply.setCookie(cookieName, signIn.refreshToken, {
      ...options(request),
      expires: signIn.expiresAt,
    });
    const { actor, name, email } = signIn;
    return {
      accessToken: signAccessToken(app, actor, clock.now()),
      expiresIn: accessTokenSeconds,
      deviceKey: deviceKey(secret, actor.id),
      me: {
        id: actor.id,
        name,
        role: actor.role,
        email,
        bureauId: actor.bureauId,
        organisationId: actor.organisationId,
        language: null,
        phoneRegion: phoneRegion(),
        timeZone: departmentZone(),
      },
      invitationUsed: signIn.invitationUsedAt && {
        at: signIn.invitationUsedAt.toISOString(),
      },
    };
  };
  const person = (actor: Actor | undefined) => {
    if (actor?.kind !== 'user') throw new ProblemError('unauthenticated');
    return actor;
  };
  return {
    login: raw(async ({ input: { body }, context, request, reply }) => {
      refuseOtherOrigins(request);
      const device = readKnownDevice(app.keys, request.cookies[deviceCookieName]);
      const signIn = await service.login(body.email, body.password, device, {
        source: request.ip,
        traceId: context.traceId,
      });
      const answer = signedIn(signIn, request, reply);
      void reply.setCookie(deviceCookieName, knownDeviceCookie(app.keys, device, signIn.actor.id), {
        ...options(request),
        maxAge: knownDeviceDays * 86_400,
      });
      return answer;
    }),
    acceptInvitation: raw(async ({ input: { body }, context, request }) => {
      refuseOtherOrigins(request);
      await invitations.accept(body, { source: request.ip, traceId: context.traceId });
    }),
    refresh: raw(async ({ context, request, reply }) => {
      refuseOtherOrigins(request);
      const token = request.cookies[cookieName];
      if (!token) throw new ProblemError('unauthenticated');
      return signedIn(await service.refresh(token, context.traceId), request, reply);
    }),
    logout: raw(async ({ context, request, reply }) => {
      refuseOtherOrigins(request);
      await service.logout(request.cookies[cookieName], context.traceId);
      void reply.clearCookie(cookieName, options(request));
    }),
    changePassword: raw(async ({ input, actor, context, request }) => {
      await service.changePassword(
        person(actor),
        input.body.currentPassword,
        input.body.newPassword,
        { source: request.ip, traceId: context.traceId },
      );
    }),
    issueToken: raw(async ({ input, context, request }) => {
      if (input.body.grant_type !== 'client_credentials') {
        throw new ProblemError('invalid-request', {}, [
          { pointer: '/grant_type', code: 'oneOf', params: { allowed: ['client_credentials'] } },
        ]);
      }
      const { id, secret } = clientCredentials(request, input.body);
      const actor = await service.client(id, secret, input.body.scope, {
        source: request.ip,
        traceId: context.traceId,
      });
      return {
        access_token: signAccessToken(app, actor, clock.now()),
        token_type: 'Bearer',
        expires_in: accessTokenSeconds,
        scope: actor.scopes.join(' '),
      };
    }),
    getMe: view((_input, actor) => ownAccount(actor.id, phoneRegion(), departmentZone())),
  };
}
