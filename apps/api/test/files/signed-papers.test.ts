import type { Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { giveConsent } from '../support/file.js';
import {
  approvedPlan,
  caseInPlanning,
  findWork,
  partnerOf,
  setCaseState,
  startPlanWorld,
  violenceCourse,
  type PlanWorld,
} from '../plans/plan-world.js';
import { pdf, png } from './world.js';

/** Operations on the scans of a kind of paper. */
const papers = {
  plan: ['listPlanScans', 'addPlanScan', 'downloadPlanScan', 'removePlanScan'],
  application: [
    'listApplicationScans',
    'addApplicationScan',
    'downloadApplicationScan',
    'removeApplicationScan',
  ],
  case: ['listCaseScans', 'addCaseScan', 'downloadCaseScan', 'removeCaseScan'],
  appointment: [
    'listAppointmentScans',
    'addAppointmentScan',
    'downloadAppointmentScan',
    'removeAppointmentScan',
  ],
} as const;
type Kind = keyof typeof papers;
const kinds = Object.keys(papers) as Kind[];
const reason = 'სხვა ადამიანის გვერდია';

describe('what was signed on paper', () => {
  let world: PlanWorld;
  let ids: Record<Kind, string>;
  let beneficiaryId: string;
  /** A plan of which everything is shown to officers, and one with an item on addictions. */
  let open: string;
  let salome: Caller;

  beforeAll(async () => {
    world = await startPlanWorld();
    const { nino, api } = world;
    ({ salome } = await partnerOf(world));
    const opened = await caseInPlanning(world);
    beneficiaryId = opened.beneficiaryId;
    const hiding = await approvedPlan(world, opened.caseId, [
      violenceCourse,
      { ...findWork, need: 'dependences' },
    ]);
    await api.owner.query(
      `update plan_item set area_code = 'addictions' where plan_id = $1 and not mandatory`,
      [hiding.id],
    );
    const other = await caseInPlanning(world, { birthDate: '1991-05-05' });
    open = (await approvedPlan(world, other.caseId, [violenceCourse])).id;
    const [application] = (await nino.ok('listApplications', { query: { beneficiaryId } })).items;
    const appointment = await nino.ok('createAppointment', {
      body: { beneficiaryId, kind: 'office', startsAt: '2026-12-01T08:00:00.000Z' },
    });
    await setCaseState(api, opened.caseId, 'closed');
    ids = {
      plan: hiding.id,
      application: application?.id ?? '',
      case: opened.caseId,
      appointment: appointment.id,
    };
  });
  afterAll(() => world.api.stop());

  const scansOf = async (kind: Kind, by = world.nino) =>
    (await by.ok(papers[kind][0], { id: ids[kind] })).items;
  const add = (kind: Kind, content: Buffer, by = world.nino) =>
    by.call(papers[kind][1], { id: ids[kind], body: { content, name: 'ხელმოწერილი.pdf' } });
  const read = async (kind: Kind, by = world.nino, scanId = '') => {
    const of = { id: ids[kind], scanId };
    return {
      plan: () => by.call('downloadPlanScan', of),
      application: () => by.call('downloadApplicationScan', of),
      case: () => by.call('downloadCaseScan', of),
      appointment: () => by.call('downloadAppointmentScan', of),
    }[kind]();
  };

  it.each(kinds)('of a %s is kept page by page, and comes back byte for byte', async (kind) => {
    const { nino } = world;
    expect(await scansOf(kind)).toEqual([]);
    const pages = [pdf(`${kind} 1`, 150_000), png];
    for (const page of pages) expect((await add(kind, page)).status).toBe(201);
    const scans = await scansOf(kind);
    expect(scans.map(({ mediaType, size, addedBy }) => [mediaType, size, addedBy.id])).toEqual([
      ['application/pdf', pages[0]?.length, nino.id],
      ['image/png', png.length, nino.id],
    ]);
    for (const [index, { id }] of scans.entries())
      expect((await read(kind, nino, id)).bytes?.equals(pages[index] as Buffer)).toBe(true);
    expect(await nino.refused(papers[kind][1], { id: ids[kind], body: { content: png } })).toEqual([
      409,
      'scan-added-already',
    ]);
    const page = { content: Buffer.from('<html></html>') };
    expect(await nino.refused(papers[kind][1], { id: ids[kind], body: page })).toEqual([
      415,
      'file-type-refused',
    ]);
  });

  it.each(kinds)('of a %s is removed with the reason in the audit', async (kind) => {
    const { nino, api } = world;
    const [, second] = await scansOf(kind);
    const scanId = second?.id ?? '';
    // A scan is not reached by the address of another paper of the same kind.
    expect(
      await nino.refused(papers[kind][3], {
        id: kind === 'plan' ? open : beneficiaryId,
        scanId,
        body: { reason },
      }),
    ).toEqual([404, 'not-found']);
    await nino.ok(papers[kind][3], { id: ids[kind], scanId, body: { reason } });
    expect(await scansOf(kind)).toHaveLength(1);
    const { rows } = await api.owner.query<object>(
      `select operation, subjects, reason from audit_event where endpoint = $1 and result = 'done'`,
      [papers[kind][3]],
    );
    expect(rows).toEqual([{ operation: 'erasure', subjects: [beneficiaryId], reason }]);
  });

  it('is destroyed when no paper has it any more', async () => {
    await eventually(async () => {
      const { rows } = await world.api.owner.query<{ n: number }>(
        'select count(*)::int as n from stored_file',
      );
      // The first page of each of the four papers.
      expect(rows[0]?.n).toBe(4);
    });
  });

  it.each(kinds)('of a %s is none of another bureau or a partner', async (kind) => {
    const { levan } = world;
    const [scan] = await scansOf(kind);
    const [list, addTo, download, remove] = papers[kind];
    const of = { id: ids[kind], scanId: scan?.id ?? '' };
    const statuses = async (by: Caller) => [
      (await by.call(list, of)).status,
      (await by.call(addTo, { ...of, body: { content: pdf('other') } })).status,
      (await by.call(download, of)).status,
      (await by.call(remove, { ...of, body: { reason } })).status,
    ];
    expect(await statuses(levan)).toEqual([404, 404, 404, 404]);
    expect(await statuses(salome)).toEqual([403, 403, 403, 403]);
  });

  it('is read by its readers, and added by those who sign or record it', async () => {
    const { eka, tamar, head, officer } = world;
    const may = async (by: Caller) => {
      const found: boolean[][] = [];
      for (const kind of kinds) {
        const [scan] = await scansOf(kind);
        const { status } = await read(kind, by, scan?.id);
        const added = (await add(kind, Buffer.from('no file'), by)).status;
        found.push([status === 200, added !== 403]);
      }
      return found;
    };
    // Plan, application, case, appointment.
    expect(await may(eka)).toEqual([
      [true, false],
      [true, true],
      [true, false],
      [true, true],
    ]);
    for (const manager of [tamar, head])
      expect(await may(manager)).toEqual([
        [true, false],
        [true, true],
        [true, true],
        [true, true],
      ]);
    expect(await may(officer)).toEqual([
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('is closed to an officer where the plan hides something from officers', async () => {
    const { nino, officer } = world;
    const signed = { content: pdf('open') };
    const { id: scanId } = await nino.ok('addPlanScan', { id: open, body: signed });
    expect((await officer.ok('listPlanScans', { id: open })).items.map(({ id }) => id)).toEqual([
      scanId,
    ]);
    expect((await officer.call('downloadPlanScan', { id: open, scanId })).status).toBe(200);
    expect(await scansOf('plan', officer)).toEqual([]);
    // What officers have signed themselves they have seen.
    expect((await add('plan', pdf('by the officer'), officer)).status).toBe(201);
    expect((await scansOf('plan', officer)).map(({ addedBy }) => addedBy.id)).toEqual([officer.id]);
    expect(await scansOf('plan', nino)).toHaveLength(2);
    expect(await scansOf('case', officer)).toEqual([]);
  });

  it('stays with a plan that is discarded', async () => {
    const { nino } = world;
    const { caseId } = await caseInPlanning(world, { birthDate: '1990-01-01' });
    const plan = await nino.ok('createPlan', { body: { caseId } });
    const scan = await nino.ok('addPlanScan', { id: plan.id, body: { content: pdf('draft') } });
    await nino.ok('discardPlan', { id: plan.id, version: plan.version, body: { reason } });
    expect((await nino.ok('listPlanScans', { id: plan.id })).items).toEqual([scan]);
  });

  it('goes with the person: a transfer, a merge and its undoing', async () => {
    const { nino, levan, head, tamar, api } = world;
    const { beneficiaryId: id } = await caseInPlanning(world, { birthDate: '1985-02-02' });
    const second = await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: {
          givenName: 'გიორგი',
          familyName: 'ჯაფარიშვილი',
          sex: 'male',
          birthDate: '1985-02-03',
        },
      },
    });
    const mergedId = second.beneficiary.id;
    const scan = await nino.ok('addApplicationScan', {
      id: second.id,
      body: { content: pdf('application of the second record') },
    });
    const rowOf = async () =>
      (
        await api.owner.query<{ beneficiary_id: string; bureau_id: string }>(
          'select beneficiary_id, bureau_id from person_scan where id = $1',
          [scan.id],
        )
      ).rows[0];
    const version = async (of: string) => (await head.ok('getBeneficiary', { id: of })).version;
    const merge = await tamar.ok('mergePeople', {
      id,
      version: await version(id),
      body: { mergedId, mergedVersion: await version(mergedId), take: [], reason },
    });
    expect((await rowOf())?.beneficiary_id).toBe(id);
    expect((await nino.ok('listApplicationScans', { id: second.id })).items).toEqual([scan]);
    await tamar.ok('undoMerge', {
      id: merge.id,
      version: merge.version,
      body: { reason, decisions: [] },
    });
    expect((await rowOf())?.beneficiary_id).toBe(mergedId);
    await giveConsent(nino, mergedId);
    const accepted = await nino.ok('acceptApplication', {
      id: second.id,
      version: (await nino.ok('getApplication', { id: second.id })).version,
      body: {},
    });
    const { version: ofCase } = await head.ok('getCase', { id: accepted.caseId ?? '' });
    await head.ok('transferCase', {
      id: accepted.caseId ?? '',
      version: ofCase,
      body: { bureauId: levan.bureauId ?? '', reason },
    });
    expect((await rowOf())?.bureau_id).toBe(levan.bureauId);
    expect((await levan.ok('listApplicationScans', { id: second.id })).items).toEqual([scan]);
    expect(await nino.refused('listApplicationScans', { id: second.id })).toEqual([
      404,
      'not-found',
    ]);
  });
});
