import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dto } from '@gza/contract';
import { hashClientSecret } from '@gza/api';
import { dataFolder } from '@gza/api/reference';
import type { DemoWorld } from './world.js';

type DemoClient = Omit<Dto<'CreateApiClientBody'>, 'organisationId'> & {
  readonly id: string;
  readonly secret: string;
  /** Code of the partner organisation. */
  readonly organisation?: string;
};

/** The clients of the API that the documentation shows; their secrets are worth nothing outside of the demo. */
export const demoClients = (): DemoClient[] =>
  JSON.parse(readFileSync(path.join(dataFolder, 'demo', 'clients.json'), 'utf8')) as DemoClient[];

/** Inserts the clients as the owner of the database: the API generates secrets and accepts none. */
export async function createClients(
  world: DemoWorld,
  organisationIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, secret, kind, name, purpose, organisation, scopes } of demoClients())
    await world.owner.query(
      `insert into api_client (id, kind, name, purpose, organisation_id, scopes, secret_hash, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [
        id,
        kind,
        name,
        purpose,
        organisation ? organisationIds.get(organisation) : null,
        scopes,
        hashClientSecret(secret),
        world.clock.now(),
      ],
    );
}
