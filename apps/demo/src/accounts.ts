import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UserRole } from '@gza/contract';
import { hashPassword, insertAdministrator } from '@gza/api';
import { dataFolder, loadCatalogue, referenceId } from '@gza/api/reference';
import type { Bilingual } from './bilingual.js';
import { inLanes } from './lanes.js';
import { familyName, givenName, regionCodes } from './names.js';
import type { Random } from './random.js';
import type { DemoPerson, DemoWorld } from './world.js';

interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: UserRole;
  readonly bureau?: string;
  readonly organisation?: string;
  readonly name: Bilingual;
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(dataFolder, 'demo', file), 'utf8')) as T;

/** The accounts that the README names: one for every role. */
export const demoAccounts = (): DemoAccount[] => read('accounts.json');

/** Roles that every bureau has, so that each can do its own work. */
const bureauRoles = [
  'socialWorker',
  'socialWorker',
  'psychologist',
  'probationOfficer',
  'supervisor',
] as const;

/** Colleagues in the bureaus that no named account belongs to. They cannot sign in: nobody has their password. */
function colleagues(random: Random, named: readonly DemoAccount[]): DemoAccount[] {
  return loadCatalogue().bureaus.flatMap(({ code, regions }) => {
    const missing = [...bureauRoles];
    for (const { role, bureau } of named) {
      const at = bureau === code ? missing.indexOf(role as (typeof bureauRoles)[number]) : -1;
      if (at >= 0) missing.splice(at, 1);
    }
    return missing.map((role, index) => {
      const region = regionCodes.find((r) => r === regions[0]) ?? 'GE-TB';
      const sex = random.chance(0.7) ? 'female' : 'male';
      const given = givenName(random, sex, random.int(1968, 1998));
      const family = familyName(random, sex, region);
      return {
        email: `${role}.${index + 1}@${code}.gza.example`.toLowerCase(),
        password: `unknown-${random.int(0, 2_000_000_000)}-${random.int(0, 2_000_000_000)}`,
        role,
        bureau: code,
        name: { ka: `${given.ka} ${family.ka}`, en: `${given.en} ${family.en}` },
      };
    });
  });
}

/**
 * Creates the first account as the owner of the database; the administrator creates all others over the API.
 */
export async function createAdministrator(world: DemoWorld): Promise<DemoPerson> {
  const first = demoAccounts().find((a) => a.role === 'administrator');
  if (!first) throw new Error('data/demo/accounts.json names no administrator');
  const { email, name, password } = first;
  const id = await insertAdministrator(
    world.owner,
    { email, name: name.ka, password },
    world.clock.now(),
  );
  if (!id) throw new Error('the demo is loaded already');
  return world.person({
    id,
    email,
    role: 'administrator',
    name: name.ka,
    bureauId: null,
    organisationId: null,
  });
}

/**
 * Sets the password of a demo account as its owner would with the invitation. Most of them are refused by the
 * API, because everybody can read them.
 */
async function setDemoPassword(world: DemoWorld, id: string, password: string): Promise<void> {
  await world.owner.query(
    `
      with
        used as (
          update invitation
          set
            -- Long ago: nobody is told of it any more.
            created_at = created_at - interval '60 days',
            expires_at = expires_at - interval '60 days',
            used_at = created_at - interval '60 days',
            version = version + 1
          where
            user_id = $1
        )
      update user_account
      set
        password_hash = $2
      where
        id = $1`,
    [id, await hashPassword(password)],
  );
}

async function createAccount(
  world: DemoWorld,
  administrator: DemoPerson,
  account: DemoAccount,
  organisationIds: ReadonlyMap<string, string>,
): Promise<Omit<DemoPerson, 'api'>> {
  const { email, role, name } = account;
  const bureauId = account.bureau ? referenceId('bureau', account.bureau) : null;
  const organisationId = account.organisation
    ? (organisationIds.get(account.organisation) ?? null)
    : null;
  const { id } = await administrator.api.createUser({
    body: {
      email,
      name: name.ka,
      role,
      ...(bureauId && { bureauId }),
      ...(organisationId && { organisationId }),
    },
  });
  await setDemoPassword(world, id, account.password);
  return { id, email, role, name: name.ka, bureauId, organisationId };
}

/** Creates all accounts but the administrator's, the named ones first. */
export async function createAccounts(
  world: DemoWorld,
  random: Random,
  administrator: DemoPerson,
  organisationIds: ReadonlyMap<string, string>,
): Promise<DemoPerson[]> {
  const named = demoAccounts();
  const others = [...named.filter((a) => a.role !== 'administrator'), ...colleagues(random, named)];
  const made: Omit<DemoPerson, 'api'>[] = [];
  // Hashing a password is slow on purpose and runs outside of the event loop: several at a time.
  await inLanes(others, 4, async (account, index) => {
    made[index] = await createAccount(world, administrator, account, organisationIds);
  });
  const people = [administrator];
  for (const account of made) people.push(await world.person(account));
  return people;
}
