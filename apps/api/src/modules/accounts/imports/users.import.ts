import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type {
  ImportRow,
  ImportTypeDefinition,
  RowResult,
} from '../../../platform/imports/import-type.js';
import { organisations } from '../../partners/published.js';
import { bureaus } from '../../workforce/published.js';
import { UserAccount } from '../persistence/entities.js';
import { readUserRow, userColumns, type UserPlaces, type UserRow } from './user-row.rules.js';

const placesStatement = statement({
  name: 'import-user-places',
  row: { kind: 'text', name: 'text', id: 'uuid' },
  text: `
    select
      'bureau' as kind,
      b.code as name,
      b.id
    from
      ${bureaus} b
    where
      b.active
    union all
    select
      'organisation', n.name,
      o.id
    from
      ${organisations} o
      cross join lateral (
        values
          (o.name_ka),
          (o.name_en)
      ) as n (name)
    where
      o.active`,
});

async function loadPlaces(tx: Tx): Promise<UserPlaces> {
  const rows = await tx.sql(placesStatement());
  const of = (kind: string) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ name, id }) => [name, id]));
  return { bureaus: of('bureau'), organisations: of('organisation') };
}

const knownStatement = statement({
  name: 'import-known-users',
  params: ['text[]'],
  row: {
    id: 'uuid',
    email: 'text',
    name: 'text',
    role: 'text',
    bureauId: 'uuid | null',
    organisationId: 'uuid | null',
  },
  text: `
    select
      id,
      email,
      name,
      role,
      bureau_id as "bureauId",
      organisation_id as "organisationId"
    from
      user_account
    where
      email = any ($1)`,
});

/** Whether an account is already as the row says. A file changes no account: their owners may be at work. */
const isSame = (row: UserRow, known: Omit<UserRow, 'role'> & { role: string }): boolean =>
  row.name === known.name &&
  row.role === known.role &&
  row.bureauId === known.bureauId &&
  row.organisationId === known.organisationId;

/** Creates accounts without a password and without an invitation: their administrator invites them. */
async function apply(tx: Tx, rows: readonly ImportRow[]): Promise<RowResult[]> {
  const places = await loadPlaces(tx);
  const read = rows.map((row) => readUserRow(row, places));
  const emails = read.flatMap((row) => ('email' in row ? [row.email] : []));
  const known = new Map((await tx.sql(knownStatement(emails))).map((one) => [one.email, one]));
  const accounts: UserAccount[] = [];
  const results: RowResult[] = [];
  for (const row of read) {
    if (!('email' in row)) {
      results.push(row);
      continue;
    }
    const present = known.get(row.email);
    if (present) {
      const did = { did: 'unchanged', subjectId: present.id, wrote: [] } as const;
      results.push(isSame(row, present) ? did : [{ column: 'email', code: 'duplicate' }]);
      continue;
    }
    const id = tx.newId();
    known.set(row.email, { id, ...row });
    // No undo: an account that should not be is deactivated.
    results.push({ did: 'created', subjectId: id, wrote: [] });
    accounts.push({
      id,
      ...row,
      passwordHash: null,
      active: true,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
  }
  await tx.insert(UserAccount, accounts);
  return results;
}

export const usersImport: ImportTypeDefinition = {
  type: 'users',
  columns: userColumns,
  permission: 'user.manage',
  apply,
  rowErrorOf: ({ code }) =>
    code === 'user-exists' ? { column: 'email', code: 'duplicate' } : undefined,
};
