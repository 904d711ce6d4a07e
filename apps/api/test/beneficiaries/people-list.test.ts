import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** The search and the list of people. Nino takes people in; the clock moves with every case. */
describe('people', () => {
  let api: TestApi;
  let nino: Caller;
  const ids = new Map<string, string>();

  const take = async (familyName: string, givenName: string, more: object = {}) => {
    const opened = await openCase(nino, { familyName, givenName, ...more });
    ids.set(`${familyName} ${givenName}`, opened.beneficiaryId);
    api.clock.advance({ minutes: 1 });
  };

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    await take('ბერიძე', 'ნინო');
    await take('ჩიჩუა/ბერიძე', 'ლია');
    await take('ნ.ბერიძე', 'ზაზა');
    await take('ღვინჯილია', 'თამთა', { personalNumber: '01024012345' });
    await take('ღვინჯილა', 'თამთა', { phone: '+995 (599) 12-34-56' });
    await take('abashidze', 'ana');
    await take('Abashidze', 'Zurab');
    await take('Abuladze', 'Gia');
    const { beneficiary } = await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { familyName: 'ბერიძე', givenName: 'ანა', sex: 'female' },
      },
    });
    ids.set('ბერიძე ანა', beneficiary.id);
  });
  afterAll(() => api.stop());

  const names = (items: readonly { familyName: string; givenName: string }[]) =>
    items.map((p) => `${p.familyName} ${p.givenName}`);
  const found = async (text: string) =>
    names((await nino.ok('searchBeneficiaries', { body: { text } })).items);

  it('are found by every part of a name, whatever parts it', async () => {
    expect((await found('ბერიძე')).sort()).toEqual([
      'ბერიძე ანა',
      'ბერიძე ნინო',
      'ნ.ბერიძე ზაზა',
      'ჩიჩუა/ბერიძე ლია',
    ]);
    expect(await found('chichua beridze')).toEqual(['ჩიჩუა/ბერიძე ლია']);
    expect(await found('ჩიჩუა/ბერიძე')).toEqual(['ჩიჩუა/ბერიძე ლია']);
  });

  it('with similar names follow those with the name itself', async () => {
    expect(await found('ღვინჯილია')).toEqual(['ღვინჯილია თამთა', 'ღვინჯილა თამთა']);
    expect(await found('ღვინჯილია ლია')).toEqual([]);
  });

  it.each([
    ['the first digits of the personal number', '01024', 'ღვინჯილია თამთა'],
    ['digits in the middle of it', '2401 23', 'ღვინჯილია თამთა'],
    ['its last digits', '12345', 'ღვინჯილია თამთა'],
    ['the phone number of the country', '599 12 34 56', 'ღვინჯილა თამთა'],
    ['the number from abroad', '+995599123456', 'ღვინჯილა თამთა'],
    ['the number with the code after two zeros', '00995 599-123-456', 'ღვინჯილა თამთა'],
    ['the last digits of the phone', '3456', 'ღვინჯილა თამთა'],
  ])('are found by %s', async (_what, text, name) => {
    expect(await found(text)).toEqual([name]);
  });

  const listed = async (sort: 'familyName' | '-familyName' | 'openedAt' | '-openedAt') => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await nino.ok('listBeneficiaries', {
        query: { sort, limit: 2, ...(cursor && { cursor }) },
      });
      all.push(...names(page.items));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return all;
  };

  it('are listed in Georgian order, by given name within a family name, without regard to case', async () => {
    const order = [
      'ბერიძე ანა',
      'ბერიძე ნინო',
      'ნ.ბერიძე ზაზა',
      'ღვინჯილა თამთა',
      'ღვინჯილია თამთა',
      'ჩიჩუა/ბერიძე ლია',
      'abashidze ana',
      'Abashidze Zurab',
      'Abuladze Gia',
    ];
    expect(await listed('familyName')).toEqual(order);
    expect(await listed('-familyName')).toEqual(order.toReversed());
  });

  it('without a case come last in the order of opening, in both directions', async () => {
    const order = [
      'ბერიძე ნინო',
      'ჩიჩუა/ბერიძე ლია',
      'ნ.ბერიძე ზაზა',
      'ღვინჯილია თამთა',
      'ღვინჯილა თამთა',
      'abashidze ana',
      'Abashidze Zurab',
      'Abuladze Gia',
    ];
    expect(await listed('openedAt')).toEqual([...order, 'ბერიძე ანა']);
    expect(await listed('-openedAt')).toEqual([...order.toReversed(), 'ბერიძე ანა']);
  });
});
