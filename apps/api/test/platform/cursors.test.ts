import request from 'supertest';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Cursors are sealed: they show no id, and only the list that made one takes it. */
describe('the cursor of a list', () => {
  let api: TestApi;
  let nino: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    for (const familyName of ['აბაშიძე', 'ბერიძე', 'გელაშვილი', 'დადიანი'])
      await openCase(nino, { familyName });
  });
  afterAll(() => api.stop());

  it('contains neither the id nor the sort key of a row, in whatever decoding', async () => {
    const page = await nino.ok('listBeneficiaries', { query: { limit: 2 } });
    const cursor = page.nextCursor ?? '';
    const last = page.items.at(-1);
    for (const encoding of ['base64url', 'hex', 'latin1'] as const) {
      const bytes = Buffer.from(cursor, encoding);
      const readable = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('hex')];
      for (const text of readable) {
        expect(text).not.toContain(last?.id);
        expect(text).not.toContain(last?.id.replaceAll('-', ''));
        expect(text).not.toContain(last?.familyName);
      }
    }
    const again = await nino.ok('listBeneficiaries', { query: { limit: 2 } });
    expect(again.nextCursor).not.toBe(cursor);
    const rest = await nino.ok('listBeneficiaries', { query: { limit: 2, cursor } });
    expect(rest.items.map((person) => person.familyName)).toEqual(['გელაშვილი', 'დადიანი']);
    expect(rest.nextCursor).toBeNull();
  });

  const refused = async (path: string, cursor: string) => {
    const { status, body } = await request(api.address)
      .get(path)
      .query({ cursor })
      .set('authorization', `Bearer ${nino.token}`);
    const errors = (body as { errors?: { pointer: string; code: string }[] }).errors;
    return [status, errors?.map(({ pointer, code }) => `${pointer} ${code}`)];
  };

  it('is 400 when it was altered, unsealed, or made by another list', async () => {
    const { nextCursor } = await nino.ok('listBeneficiaries', { query: { limit: 1 } });
    const cursor = nextCursor ?? '';
    const wrong = [400, ['/cursor cursor']];
    const flipped = cursor.slice(0, -1) + (cursor.endsWith('A') ? 'B' : 'A');
    expect(await refused('/api/v1/beneficiaries', flipped)).toEqual(wrong);
    const plain = Buffer.from(JSON.stringify(['ა', nino.id])).toString('base64url');
    expect(await refused('/api/v1/beneficiaries', plain)).toEqual(wrong);
    expect(await refused('/api/v1/cases', cursor)).toEqual(wrong);
  });

  it('is 400 with another order, other filters or of another record; the size of the page may change', async () => {
    const query = { limit: 1, sort: 'openedAt', sex: 'male' } as const;
    const { nextCursor } = await nino.ok('listBeneficiaries', { query });
    const cursor = nextCursor ?? '';
    const statusOf = async (other: object) =>
      (await nino.call('listBeneficiaries', { query: { ...query, ...other, cursor } })).status;
    expect(await statusOf({ limit: 3 })).toBe(200);
    for (const other of [
      { sort: 'name' },
      { sort: undefined },
      { sex: 'female' },
      { state: 'active' },
    ])
      expect([other, await statusOf(other)]).toEqual([other, 400]);

    const people = (await nino.ok('listBeneficiaries')).items;
    const [one, another] = people.map(({ id }) => id);
    const page = await nino.ok('getTimeline', { id: one ?? '', query: { limit: 1 } });
    const ofTimeline = { limit: 1, cursor: page.nextCursor ?? '' };
    expect((await nino.call('getTimeline', { id: one ?? '', query: ofTimeline })).status).toBe(200);
    expect((await nino.call('getTimeline', { id: another ?? '', query: ofTimeline })).status).toBe(
      400,
    );
  });
});
