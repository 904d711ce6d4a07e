import type { Dto, platformEndpoints } from '@gza/contract';
import { newClientSecret } from '../auth/sign-in.service.js';
import type { Tx } from '../db/unit-of-work.js';
import { invalid } from '../errors.js';
import type { Input } from '../http/handlers.js';
import { ApiClientAccount } from './persistence/user-account.entity.js';

/** Registers a client. The secret is in this answer and nowhere else. */
export async function createApiClient(
  tx: Tx,
  { body }: Input<(typeof platformEndpoints)['createApiClient']>,
): Promise<Dto<'ApiClientWithSecret'>> {
  if (body.kind === 'partnerClient' && !body.organisationId)
    throw invalid({ pointer: '/organisationId', code: 'required' });
  if (body.kind === 'reportingClient' && body.organisationId)
    throw invalid({ pointer: '/organisationId', code: 'notApplicable' });
  const { secret, hash } = newClientSecret();
  const client = {
    id: tx.newId(),
    kind: body.kind,
    name: body.name,
    purpose: body.purpose,
    organisationId: body.organisationId ?? null,
    scopes: body.scopes,
    active: true,
    version: 1,
  };
  await tx.insert(ApiClientAccount, {
    ...client,
    secretHash: hash,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  return { ...client, createdAt: tx.now.toISOString(), secret };
}
