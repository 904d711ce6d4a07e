import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

/** Signing in and out: what a page needs before it knows who sits before it. */
export const sessionEndpoints = {
  login: endpoint({
    method: 'POST',
    path: '/api/v1/auth/login',
    summary: 'Sign in with e-mail and password',
    access: { public: true },
    audit: 'signIn',
    body: 'LoginBody',
    answer: 'SignedIn',
    problems: ['invalid-credentials'],
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/v1/auth/invitation',
    summary: 'Set the own password with the link and the code of an invitation; it signs nobody in',
    access: { public: true },
    audit: 'signIn',
    body: 'AcceptInvitationBody',
    status: 204,
    problems: ['invitation-not-valid'],
  }),
  refresh: endpoint({
    method: 'POST',
    path: '/api/v1/auth/refresh',
    summary: 'Get a new access token for the refresh cookie, which is rotated',
    access: { public: true },
    audit: 'none',
    answer: 'SignedIn',
  }),
  logout: endpoint({
    method: 'POST',
    path: '/api/v1/auth/logout',
    summary: 'Sign out',
    access: { public: true },
    // The sign-in that ends leaves an entry; a cookie of none ends nothing.
    audit: 'none',
    status: 204,
  }),
} as const satisfies EndpointTable;
