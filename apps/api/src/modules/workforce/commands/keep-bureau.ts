import type { workforceEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { statement } from '../../../platform/db/statement.js';
import { ProblemError } from '../../../platform/errors.js';
import { checkRegions } from '../place.lookup.js';
import { BureauRecord } from '../persistence/entities.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof workforceEndpoints;

/** Adds a bureau; its code is unique (`bureau-exists`). */
export async function createBureau(tx: Tx, { body }: Input<Table['createBureau']>): Promise<Done> {
  await checkRegions(tx, body.regions);
  const id = tx.newId();
  await tx.insert(BureauRecord, {
    id,
    code: body.code,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    regions: body.regions,
    confirmed: true,
    active: true,
    version: 2,
  });
  return { id };
}

const bureauUseStatement = statement({
  name: 'bureau-use',
  params: ['uuid'],
  row: {
    users: 'int',
    openCases: 'int',
    openGroups: 'int',
    accounts: 'int',
    people: 'int',
    cases: 'int',
    groups: 'int',
    others: 'int',
  },
  text: `
    select
      users,
      open_cases as "openCases",
      open_groups as "openGroups",
      accounts,
      people,
      cases,
      groups,
      others
    from
      app.bureau_use($1)`,
});

/** Throws `bureau-occupied` while a bureau has active users, open cases or groups under way. */
async function checkLeft(tx: Tx, bureauId: string): Promise<void> {
  const use = await tx.row(bureauUseStatement(bureauId));
  if (!use) return;
  const { users, openCases, openGroups } = use;
  if (users + openCases + openGroups > 0)
    throw new ProblemError('bureau-occupied', { users, openCases, openGroups });
}

/** Removes a bureau that was made by mistake. Throws `bureau-in-use` with the number of what refers to it. */
export async function removeBureau(
  tx: Tx,
  { params, ifMatch }: Input<Table['removeBureau']>,
): Promise<void> {
  const bureau = await tx.lock(BureauRecord, params.id, ifMatch);
  const use = await tx.row(bureauUseStatement(bureau.id));
  if (use) {
    const { accounts, people, cases, groups, others } = use;
    if (accounts + people + cases + groups + others > 0)
      throw new ProblemError('bureau-in-use', { accounts, people, cases, groups, others });
  }
  await tx.remove(BureauRecord, { id: bureau.id });
}

/** Changes a bureau. It is deactivated only when nobody works and nothing is under way in it. */
export async function changeBureau(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeBureau']>,
): Promise<Done> {
  const bureau = await tx.lock(BureauRecord, params.id, ifMatch);
  if (body.regions) await checkRegions(tx, body.regions, bureau.regions);
  if (bureau.active && body.active === false) await checkLeft(tx, bureau.id);
  const { name, ...others } = body;
  await tx.update(BureauRecord, bureau, {
    ...definedFields(others),
    ...(name && { nameKa: name.ka, nameEn: name.en }),
  });
  return { id: bureau.id };
}
