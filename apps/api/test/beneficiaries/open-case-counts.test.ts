import { addUpOpenCases } from '../../src/modules/beneficiaries/cases/add-up-open-cases.job.js';
import { Bureau, startBureau } from '../support/bureau.js';
import { openCase } from '../support/file.js';

/** The number of open cases of each case manager is added up from changes (adr/0029), whatever changes a case. */
describe('the open cases of the staff', () => {
  let bureau: Bureau;
  const sql = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    (await bureau.api.owner.query<T>(text, values)).rows;
  beforeAll(async () => {
    bureau = new Bureau(...(await startBureau()));
  });
  afterAll(() => bureau.api.stop());

  it('are the cases that are open, after every change and before and after they are added up', async () => {
    const { nino, tamar, levan, giorgi, api } = bureau;
    const lia = await openCase(nino, { birthDate: '1980-04-10' });
    const change = (set: string, values: unknown[] = []) =>
      sql(`update rehabilitation_case set ${set} where id = $1`, [giorgi.caseId, ...values]);
    const told = async () => {
      const { items } = await tamar.ok('listStaff');
      return Object.fromEntries(items.map(({ id, openCases }) => [id, openCases]));
    };
    const counted = async () =>
      Object.fromEntries(
        (
          await sql<{ id: string; n: number }>(
            `select u.id, (select count(*)::int from rehabilitation_case c where c.case_manager_id = u.id and c.state <> 'closed'
               and c.bureau_id = (select bureau_id from user_account where id = $1)) as n
             from user_account u where u.organisation_id is null and u.active
               and u.bureau_id = (select bureau_id from user_account where id = $1)`,
            [tamar.id],
          )
        ).map(({ id, n }) => [id, n]),
      );
    const numbers: number[] = [];
    for (const step of [
      () => bureau.giveTo(nino, lia),
      () => change(`state = 'closed'`),
      () => change(`state = 'active'`),
      () => change('case_manager_id = $2', [tamar.id]),
      () => change('case_manager_id = null'),
      () => change('case_manager_id = $2', [nino.id]),
      () => addUpOpenCases(api.server.uow)({}),
      () => change('bureau_id = (select bureau_id from user_account where id = $2)', [levan.id]),
    ]) {
      await step();
      const all = await told();
      expect(all).toMatchObject(await counted());
      numbers.push(all[nino.id] ?? -1);
    }
    expect(numbers).toEqual([2, 1, 2, 1, 1, 2, 2, 1]);
    await addUpOpenCases(api.server.uow)({});
    expect(await told()).toMatchObject(await counted());
    expect(await sql('select cases from open_case_change')).toHaveLength(2);
  });
});
