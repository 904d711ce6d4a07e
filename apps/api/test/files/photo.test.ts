import { openCase } from '../support/file.js';
import { eventually } from '../support/eventually.js';
import { registerOrganisation } from '../support/organisations.js';
import { TestApi, type Caller } from '../support/api.js';
import { jpeg, pdf, png, webp } from './world.js';

/** The photo of a person, by their choice. */
describe('the photo of a person', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let id: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    ({ beneficiaryId: id } = await openCase(nino, { birthDate: '1988-03-04' }));
  });
  afterAll(() => api.stop());

  const agreedOn = '2026-11-24';
  const set = (content: Buffer, by = nino, of = id, query: { agreedOn: string } = { agreedOn }) =>
    by.call('setPhoto', { id: of, query, body: { content, name: 'photo' } });
  const photoOf = async (of = id, by = nino) => (await by.ok('getRecord', { id: of })).photo;
  const files = async () =>
    (await api.owner.query<{ n: number }>('select count(*)::int as n from stored_file')).rows[0]?.n;

  it('is a JPEG or a PNG of five megabytes at most, and nothing is stored of another file', async () => {
    const answer = async (content: Buffer) => {
      const { status, problem } = await set(content);
      return [status, problem.type, problem.params];
    };
    for (const content of [pdf('photo'), webp, Buffer.from('photo')])
      expect(await answer(content)).toEqual([415, '/problems/photo-type-refused', undefined]);
    const large = Buffer.concat([jpeg, Buffer.alloc(5 * 1024 * 1024)]);
    expect((await answer(large)).slice(0, 2)).toEqual([413, '/problems/file-too-large']);
    expect((await set(large)).problem.detail).toContain('5');
    expect([await files(), await photoOf()]).toEqual([0, null]);
  });

  it('needs the day on which the person agreed: no later day, and none before the work', async () => {
    const errors = async (query: object) => {
      const { status, problem } = await set(jpeg, nino, id, query as { agreedOn: string });
      return [status, problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect((await errors({}))[0]).toBe(400);
    expect(await errors({ agreedOn: '2026-11-25' })).toEqual([400, ['/agreedOn dateRange']]);
    expect(await errors({ agreedOn: '2020-01-01' })).toEqual([400, ['/agreedOn dateBeforeWork']]);
    expect(await files()).toBe(0);
  });

  it('is shown in the record, comes back byte for byte, and is replaced', async () => {
    const first = await set(jpeg);
    expect([first.status, first.body]).toEqual([
      200,
      {
        id: expect.any(String) as string,
        agreedOn,
        addedBy: { id: nino.id, name: nino.name },
        addedAt: '2026-11-24T06:00:00.000Z',
      },
    ]);
    expect(await photoOf()).toEqual(first.body);
    expect((await nino.call('downloadPhoto', { id })).bytes?.equals(jpeg)).toBe(true);
    const second = await set(png);
    expect((await photoOf())?.id).toBe(second.body.id);
    const { bytes, headers } = await nino.call('downloadPhoto', { id });
    expect([bytes?.equals(png), headers['content-type']]).toEqual([true, 'image/png']);
    // The one before is destroyed.
    await eventually(async () => expect(await files()).toBe(1));
  });

  it('is seen by those who read the file of the person, and by nobody else', async () => {
    const organisation = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const status = async (by: Caller) => [
      (await by.call('downloadPhoto', { id })).status,
      (await set(png, by)).status,
      (await by.call('removePhoto', { id })).status,
    ];
    const officer = await api.staff('probationOfficer', 'ლაშა წიკლაური');
    expect((await officer.call('downloadPhoto', { id })).status).toBe(200);
    expect((await set(png, officer)).status).toBe(403);
    expect(await status(await api.staff('lawyer', 'ია დვალი'))).toEqual([403, 403, 403]);
    expect(await status(await api.staff('analyst', 'ნათია ნოზაძე'))).toEqual([403, 403, 403]);
    expect(await status(await api.partnerUser('სალომე თოდუა', organisation))).toEqual([
      403, 403, 403,
    ]);
    const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    expect(await status(levan)).toEqual([404, 404, 404]);
    expect((await photoOf())?.addedBy.id).toBe(nino.id);
  });

  it('is destroyed as soon as the person asks, and the audit says by whom', async () => {
    expect((await nino.call('removePhoto', { id })).status).toBe(204);
    expect(await photoOf()).toBeNull();
    expect(await nino.refused('downloadPhoto', { id })).toEqual([404, 'not-found']);
    expect(await nino.refused('removePhoto', { id })).toEqual([404, 'not-found']);
    await eventually(async () => expect(await files()).toBe(0));
    const { rows } = await api.owner.query<object>(
      `select endpoint, operation, actor_id, subjects from audit_event
       where endpoint in ('setPhoto', 'downloadPhoto', 'removePhoto') and result = 'done' and actor_id = $1 order by id`,
      [nino.id],
    );
    expect(rows).toEqual(
      [
        ['setPhoto', 'collection'],
        ['downloadPhoto', 'consultation'],
        ['setPhoto', 'collection'],
        ['downloadPhoto', 'consultation'],
        ['removePhoto', 'erasure'],
      ].map(([endpoint, operation]) => ({
        endpoint,
        operation,
        actor_id: nino.id,
        subjects: [id],
      })),
    );
  });

  describe('of two records that are merged', () => {
    const reason = 'ერთი და იგივე ადამიანია';
    let turn = 0;
    const merged = async (own: Buffer | null, other: Buffer | null) => {
      turn += 1;
      const name = ['ბაძე', 'გაძე', 'დაძე'][turn] ?? '';
      const { beneficiaryId: one } = await openCase(nino, {
        familyName: name,
        birthDate: `1970-01-0${turn}`,
      });
      const { beneficiary } = await nino.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: {
            givenName: 'თამთა',
            familyName: `${name}შვილი`,
            sex: 'female',
            birthDate: `1975-02-0${turn}`,
          },
        },
      });
      if (own) expect((await set(own, nino, one)).status).toBe(200);
      if (other) expect((await set(other, nino, beneficiary.id)).status).toBe(200);
      const version = async (of: string) => (await tamar.ok('getBeneficiary', { id: of })).version;
      const { id: mergeId, version: ofMerge } = await tamar.ok('mergePeople', {
        id: one,
        version: await version(one),
        body: {
          mergedId: beneficiary.id,
          mergedVersion: await version(beneficiary.id),
          take: [],
          reason,
        },
      });
      return { one, other: beneficiary.id, mergeId, ofMerge };
    };
    const contentOf = async (of: string) => (await nino.call('downloadPhoto', { id: of })).bytes;
    const undo = ({ mergeId, ofMerge }: Awaited<ReturnType<typeof merged>>) =>
      tamar.ok('undoMerge', {
        id: mergeId,
        version: ofMerge,
        body: { reason, decisions: [] },
      });

    it('stays the one of the surviving record, and the other is destroyed', async () => {
      const both = await merged(jpeg, png);
      expect((await contentOf(both.one))?.equals(jpeg)).toBe(true);
      await eventually(async () => expect(await files()).toBe(1));
      await undo(both);
      expect((await contentOf(both.one))?.equals(jpeg)).toBe(true);
      expect(await photoOf(both.other)).toBeNull();
    });

    it('becomes the other one where the surviving record has none, and goes back', async () => {
      const taken = await merged(null, png);
      expect((await contentOf(taken.one))?.equals(png)).toBe(true);
      await undo(taken);
      expect(await photoOf(taken.one)).toBeNull();
      expect((await contentOf(taken.other))?.equals(png)).toBe(true);
    });
  });
});
