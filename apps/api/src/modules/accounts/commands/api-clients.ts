import type { Dto, accountsEndpoints } from '@gza/contract';
import { newClientSecret } from '../../../platform/auth/sign-in.service.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireActiveOrganisation } from '../../partners/index.js';
import { ApiClientAccount } from '../persistence/entities.js';
import { statement } from '../../../platform/db/statement.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof accountsEndpoints;

/** Hours for which the previous secret stays valid after a rotation. */
const usualOverlapHours = 24;

/** Registers a client. Only this response contains the secret. */
export async function createApiClient(
  tx: Tx,
  { body }: Input<Table['createApiClient']>,
): Promise<Dto<'ApiClientWithSecret'>> {
  if (body.kind === 'partnerClient' && !body.organisationId)
    throw invalid({ pointer: '/organisationId', code: 'required' });
  if (body.kind === 'reportingClient' && body.organisationId)
    throw invalid({ pointer: '/organisationId', code: 'notApplicable' });
  if (body.organisationId) await requireActiveOrganisation(tx, body.organisationId);
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
    previousHash: null,
    previousUntil: null,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  tx.audit({});
  return { ...client, previousSecretUntil: null, createdAt: tx.now.toISOString(), secret };
}

export async function changeApiClient(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeApiClient']>,
): Promise<Done> {
  const client = await tx.lock(ApiClientAccount, params.id, ifMatch);
  if (client.organisationId && body.active && !client.active)
    await requireActiveOrganisation(tx, client.organisationId);
  const changes = definedFields(body);
  await tx.update(ApiClientAccount, client, changes);
  return { id: client.id };
}

const apiClientRotateStatement = statement({
  name: 'api-client-rotate',
  params: ['uuid', 'text', 'timestamptz'],
  row: { rotate_client_secret: 'void' },
  text: 'select app.rotate_client_secret($1, $2, $3)',
});

/**
 * Gives a client a new secret. The present one stays valid for the overlap, so that an integration is not cut
 * off while its operator installs the new one.
 */
export async function rotateApiClientSecret(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['rotateApiClientSecret']>,
): Promise<Dto<'ApiClientWithSecret'>> {
  const client = await tx.lock(ApiClientAccount, params.id, ifMatch);
  const overlap = (body.overlapHours ?? usualOverlapHours) * 3_600_000;
  const until = overlap > 0 ? new Date(tx.now.getTime() + overlap) : null;
  const { secret, hash } = newClientSecret();
  // One statement moves the present digest, because the role that replaces it may not read it.
  await tx.sql(apiClientRotateStatement(client.id, hash, until));
  await tx.update(ApiClientAccount, client, {});
  tx.audit({});
  const { id, kind, name, purpose, organisationId, scopes, active, version, createdAt } = client;
  return {
    id,
    kind: kind as Dto<'ApiClient'>['kind'],
    name,
    purpose,
    organisationId,
    scopes: scopes as Dto<'ApiClient'>['scopes'],
    active,
    version,
    previousSecretUntil: until?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    secret,
  };
}
