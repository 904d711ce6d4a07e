import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Nino has three people: one reached last week, one not reached, and a new one. */
describe('whom nobody has reached', () => {
  let api: TestApi;
  let nino: Caller;
  let reached: string;
  let tried: string;

  const person = (familyName: string) => openCase(nino, { familyName });
  const note = (id: string, at: string, done: boolean) =>
    nino.ok('addNote', { id, body: { kind: 'phone', at, reached: done, text: 'დავურეკე.' } });
  const listed = async (query: Record<string, unknown>) =>
    (await nino.ok('listBeneficiaries', { query })).items.map(({ familyName }) => familyName);

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    reached = (await person('აბაშიძე')).beneficiaryId;
    tried = (await person('ბერიძე')).beneficiaryId;
    api.clock.advance({ days: 30 });
    await note(reached, '2026-12-17T08:00:00.000Z', true);
    await note(tried, '2026-12-20T08:00:00.000Z', false);
    await person('გელაშვილი');
  });
  afterAll(() => api.stop());

  it('lists open cases that are old enough and had no contact, counting attempts as none', async () => {
    expect(await listed({ noContactDays: 14 })).toEqual(['ბერიძე']);
    expect(await listed({ noContactDays: 5 })).toEqual(['აბაშიძე', 'ბერიძე']);
    expect(await listed({ noContactDays: 14, riskLevel: 'high' })).toEqual([]);
    expect(await listed({ noContactDays: 60 })).toEqual([]);
  });

  it('tells the last and the next contact where it is asked', async () => {
    const { items } = await nino.ok('listBeneficiaries', { query: { contacts: true } });
    expect(items.map(({ contact }) => contact)).toEqual([
      { lastAt: '2026-12-17T08:00:00.000Z', nextAt: null },
      { lastAt: null, nextAt: null },
      { lastAt: null, nextAt: null },
    ]);
    const plain = await nino.ok('listBeneficiaries');
    expect(plain.items.map((item) => 'contact' in item)).toEqual([false, false, false]);
    const found = await nino.ok('searchBeneficiaries', {
      body: { text: 'abashidze', contacts: true },
    });
    expect(found.items[0]?.contact).toEqual({ lastAt: '2026-12-17T08:00:00.000Z', nextAt: null });
  });

  it('gives the case its version, so that it can be handed over from the list', async () => {
    const { items } = await nino.ok('listBeneficiaries', { query: { limit: 1 } });
    expect(items[0]?.currentCase?.version).toBe(1);
  });

  it('is not for officers and lawyers to ask, in any way', async () => {
    for (const role of ['probationOfficer', 'lawyer'] as const) {
      const guest = await api.staff(role, role);
      expect((await guest.ok('listBeneficiaries')).items).toHaveLength(3);
      for (const query of [{ contacts: true }, { noContactDays: 14 }])
        expect(await guest.refused('listBeneficiaries', { query })).toEqual([403, 'forbidden']);
      expect(
        await guest.refused('searchBeneficiaries', { body: { text: 'ბერიძე', contacts: true } }),
      ).toEqual([403, 'forbidden']);
    }
  });
});
