import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';

const alphabets = ['აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', 'aAbBcCdDzZ', 'аАбБвВяЯ'];
const letters = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 3 });
/** A name in one of three scripts; few letters, so that many begin alike. A part may follow it. */
const name = fc
  .tuple(
    fc.oneof(...alphabets.map(letters)),
    fc.constantFrom('', '', '', ' ', '-', '/', "'"),
    fc.oneof(...alphabets.map(letters)),
  )
  .map(([first, between, second]) => (between === '' ? first : `${first}${between}${second}`));
/** Names of which many are equal: all are drawn from a few. */
const names = fc
  .uniqueArray(name, { minLength: 1, maxLength: 4 })
  .chain((few) => fc.array(fc.constantFrom(...few), { minLength: 2, maxLength: 9 }));
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/** Ids of a list from its pages, whose sizes repeat. */
async function walk(
  pageOf: (page: { limit: number; cursor?: string }) => Promise<Page>,
  limits: readonly number[],
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let n = 0; n === 0 || cursor !== undefined; n += 1) {
    const limit = limits[n % limits.length] ?? 1;
    const page = await pageOf({ limit, ...(cursor !== undefined && { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  }
  return ids;
}

/** Levan's bureau has nobody but the people of these tests; so have the partners. */
describe('the pages of a list in the order of names', () => {
  let api: TestApi;
  let levan: Caller;
  let ana: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    ana = await api.staff('administrator', 'ანა კიკნაძე');
  });
  afterAll(() => api.stop());

  const people = async (drawn: readonly string[]): Promise<string[]> => {
    await api.owner.query('delete from beneficiary');
    const ids = drawn.map(() => uuidv7());
    for (const [n, id] of ids.entries())
      await api.owner.query(
        `insert into beneficiary (id, bureau_id, given_name, family_name, sex, labels, created_at, updated_at)
         values ($1, $2, $3, $4, 'male', '{}', now(), now())`,
        [id, referenceId('bureau', 'kakheti'), drawn[drawn.length - 1 - n], drawn[n]],
      );
    return ids;
  };
  const analysts = async (drawn: readonly string[]): Promise<string[]> => {
    await api.owner.query(`delete from user_account where role = 'analyst'`);
    const ids = drawn.map(() => uuidv7());
    for (const [n, id] of ids.entries())
      await api.owner.query(
        `insert into user_account (id, email, name, role, password_hash, created_at, updated_at)
         values ($1, $2, $3, 'analyst', '', now(), now())`,
        [id, `${id}@gza.example`, drawn[n]],
      );
    return ids;
  };
  /** The names of organisations are unique. */
  const organisations = async (drawn: readonly string[]): Promise<string[]> => {
    await api.owner.query('delete from organisation');
    const ids = drawn.map(() => uuidv7());
    for (const [n, id] of ids.entries())
      await api.owner.query(
        `insert into organisation (id, name_ka, name_en, legal_form, active, created_at, updated_at)
         values ($1, $2, $2, 'nnle', true, now(), now())`,
        [id, drawn[n]],
      );
    return ids;
  };
  const pagesOf = {
    people: (page: object) => levan.ok('listBeneficiaries', { query: page }),
    analysts: (page: object) => ana.ok('listUsers', { query: { role: 'analyst', ...page } }),
    organisations: (page: object) => ana.ok('listOrganisations', { query: page }),
  };

  it.each<[string, 'familyName' | 'openedAt']>([
    ['by family name', 'familyName'],
    ['by the opening of the case, which nobody has', 'openedAt'],
  ])('contain every person once, %s, in both directions', async (_what, sort) => {
    await fc.assert(
      fc.asyncProperty(names, sizes, async (drawn, limits) => {
        const ids = await people(drawn);
        const pages = (order: typeof sort | `-${typeof sort}`, sizesOfPages: readonly number[]) =>
          walk(
            (page) => levan.ok('listBeneficiaries', { query: { sort: order, ...page } }),
            sizesOfPages,
          );
        const whole = await pages(sort, [200]);
        expect(whole.toSorted()).toEqual(ids.toSorted());
        expect(await pages(sort, limits)).toEqual(whole);
        expect(await pages(`-${sort}`, limits)).toEqual(whole.toReversed());
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['user', analysts, pagesOf.analysts, names],
    [
      'organisation',
      organisations,
      pagesOf.organisations,
      fc.uniqueArray(name, { minLength: 2, maxLength: 9 }),
    ],
  ] as const)('contain every %s once', async (_what, made, pageOf, drawn) => {
    await fc.assert(
      fc.asyncProperty(drawn, sizes, async (some, limits) => {
        const ids = await made(some);
        const whole = await walk(pageOf, [200]);
        expect(whole.toSorted()).toEqual(ids.toSorted());
        expect(await walk(pageOf, limits)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['people', people, pagesOf.people],
    ['users', analysts, pagesOf.analysts],
    ['organisations', organisations, pagesOf.organisations],
  ] as const)(
    'have one order of %s: Georgian first, no case apart',
    async (_what, made, pageOf) => {
      const drawn = ['Zaza', 'ბექა', 'ana', 'Anano', 'ანა', 'Борис'];
      const ids = await made(drawn);
      const shown = (await walk(pageOf, [2])).map((id) => drawn[ids.indexOf(id)]);
      expect(shown).toEqual(['ანა', 'ბექა', 'ana', 'Anano', 'Zaza', 'Борис']);
    },
  );
});
