import type { ProblemCode } from '@gza/contract';
import type { ProblemBody } from './problem-answer.js';

const oauthCodes: Partial<Record<ProblemCode, string>> = {
  'invalid-client': 'invalid_client',
  'invalid-scope': 'invalid_scope',
  unavailable: 'temporarily_unavailable',
  internal: 'server_error',
};

/** The grant is the only field whose wrong value has a code of its own. */
const isUnknownGrant = ({ errors = [] }: ProblemBody): boolean =>
  errors.some(({ pointer, code }) => pointer === '/grant_type' && code === 'oneOf');

/**
 * Adds `error` and `error_description` of RFC 6749 to a problem of the token endpoint, for the libraries of OAuth
 * that read nothing else. The description is in ASCII there, so it is always the English one.
 */
export const withOauthError = (
  body: ProblemBody,
  code: ProblemCode,
  english: string,
): ProblemBody => ({
  ...body,
  error: isUnknownGrant(body) ? 'unsupported_grant_type' : (oauthCodes[code] ?? 'invalid_request'),
  error_description: english.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/gu, ' '),
});
