import { randomUUID } from 'node:crypto';
import { insertOrganisation } from '../../src/modules/partners/index.js';
import { TestApi, type Caller } from '../support/api.js';

/** Nino searches for a partner among more than nine hundred; Tornike administers them. */
describe('the search for partner organisations', () => {
  let api: TestApi;
  let tornike: Caller;
  let nino: Caller;
  let khidi: string;

  const name = { ka: 'ა(ა)იპ „ხიდი“', en: 'NNLE Khidi' };
  const found = async (q: string) =>
    (await nino.ok('listOrganisations', { query: { q } })).items.map(({ id }) => id);

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    for (let place = 0; place < 900; place += 1)
      await insertOrganisation(
        api.owner,
        {
          id: randomUUID(),
          name: { ka: `ორგანიზაცია ${place}`, en: `Organisation ${place}` },
          legalForm: 'nnle',
        },
        api.clock.now(),
      );
    const made = await tornike.ok('createOrganisation', { body: { name, legalForm: 'nnle' } });
    khidi = made.id;
  });
  afterAll(() => api.stop());

  it.each(['ხიდი', 'khid', 'NNLE Khidi', 'ХИДИ'])('finds one by %j', async (text) => {
    expect(await found(text)).toEqual([khidi]);
  });

  it('asks for every word, and takes no sign for a wildcard', async () => {
    expect(await found('khidi batumi')).toEqual([]);
    expect(await found('kh_di')).toEqual([]);
    expect((await found('%')).length).toBe(25);
  });

  it('finds the last of nine hundred by its number, written in Latin letters', async () => {
    const { items } = await nino.ok('listOrganisations', { query: { q: 'organizacia 899' } });
    expect(items.map((one) => one.name.en)).toEqual(['Organisation 899']);
  });

  it('reads the whole directory page by page', async () => {
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { name: { en: string } }[]; nextCursor: string | null } = await nino.ok(
        'listOrganisations',
        { query: { limit: 200, ...(cursor && { cursor }) } },
      );
      names.push(...page.items.map((one) => one.name.en));
      cursor = page.nextCursor;
    }
    expect([names.length, new Set(names).size]).toEqual([901, 901]);
  });

  it('follows a name that is changed', async () => {
    const [id = ''] = await found('organisation 450');
    const { version } = await nino.ok('getOrganisation', { id });
    await tornike.ok('changeOrganisation', {
      id,
      version,
      body: { name: { ka: 'ა(ა)იპ „ნაპირი“', en: 'NNLE Shore' } },
    });
    expect(await found('organisation 450')).toEqual([]);
    expect(await found('napiri')).toEqual([id]);
    expect(await found('shore')).toEqual([id]);
  });
});
