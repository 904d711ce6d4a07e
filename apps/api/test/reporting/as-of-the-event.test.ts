import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';
import { figuresOf, numbersBy, WorkOfMarch, type Quarter } from './circumstances.js';
import { People } from './people.js';

/** Tbilisi and Kakheti, each with a supervisor; an officer sets risk levels; Zurab leads the Department. */
describe('bureau, region and risk level in figures', () => {
  let api: TestApi;
  let work: WorkOfMarch;
  let people: People;
  let nino: Caller;
  let gia: Caller;
  let tamar: Caller;
  let levan: Caller;
  let officer: Caller;
  let zurab: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    gia = await api.staff('socialWorker', 'გია მაისურაძე', 'kakheti');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
    officer = await api.staff('probationOfficer', 'გიორგი მელაძე');
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    work = await WorkOfMarch.of(api);
    people = new People(api);
  });
  afterAll(() => api.stop());

  const transfer = async ({ person }: Quarter, from = tamar, to = levan) => {
    const { items } = await from.ok('listCases', { query: { beneficiaryId: person } });
    const open = items.find(({ state }) => state !== 'closed');
    await from.ok('transferCase', {
      id: open?.id ?? '',
      version: open?.version,
      body: { bureauId: to.bureauId ?? '', reason: 'გადავიდა საცხოვრებლად' },
    });
  };
  const change = async (
    who: Caller,
    { person }: Quarter,
    body: Partial<Dto<'ChangeBeneficiaryBody'>>,
  ) => {
    const { version } = await who.ok('getBeneficiary', { id: person });
    await who.ok('changeBeneficiary', { id: person, version, body });
  };
  /** An hour passes: what happens at one instant is told apart below. */
  const later = () => api.clock.advance({ hours: 1 });

  it('counts what was done on the day of a transfer for the bureau that did it', async () => {
    const gela = await work.with({ region: 'GE-IM' });
    const today = { from: '2026-12-05', to: '2026-12-05' };
    api.clock.set('2026-12-05T08:00:00Z');
    const deliver = (who: Caller) =>
      who.ok('recordServiceDelivery', {
        body: {
          beneficiaryId: gela.person,
          serviceCode: 'healthcare-support',
          deliveredOn: '2026-12-05',
        },
      });
    const counted = async () =>
      (await figuresOf(zurab, 'services-delivered', { ...today, by: 'bureau' })).rows.map((r) => [
        r.dimensions['bureau'],
        r.details['deliveries'],
      ]);
    await deliver(nino);
    await transfer(gela);
    expect(await counted()).toEqual([['tbilisi', 1]]);
    later();
    await deliver(gia);
    later();
    await transfer(gela, levan, tamar);
    later();
    await deliver(nino);
    expect(await counted()).toEqual([
      ['kakheti', 1],
      ['tbilisi', 2],
    ]);
  });

  it('keeps the risk level that a person had, when it is raised', async () => {
    api.clock.set('2027-01-10T08:00:00Z');
    const zviad = await work.with({ region: 'GE-GU' });
    const ofZviad = async (code: string, period: object) =>
      (await figuresOf(zurab, code, { ...period, by: 'region,riskLevel' })).rows
        .filter((r) => r.dimensions['region'] === 'GE-GU')
        .map((r) => [r.dimensions['riskLevel'], r.numerator]);
    const march = { from: '2026-01-01', to: '2026-03-31' };
    expect(await ofZviad('entries', march)).toEqual([['unknown', 1]]);
    // The first level describes the person as they came: it was unknown, and did not change.
    await change(officer, zviad, { riskLevel: 'low' });
    expect(await ofZviad('entries', march)).toEqual([['low', 1]]);
    api.clock.set('2027-01-20T08:00:00Z');
    await change(officer, zviad, { riskLevel: 'high' });
    for (const code of ['entries', 'attendance', 'completion', 'enrolment-funnel'])
      expect([code, await ofZviad(code, march)]).toEqual([code, [['low', 1]]]);
    expect(await ofZviad('active-stock', { to: '2027-01-19' })).toEqual([['low', 1]]);
    expect(await ofZviad('active-stock', { to: '2027-01-20' })).toEqual([['high', 1]]);
    // The officer chose the wrong line: it had been medium since the tenth day.
    api.clock.set('2027-01-22T08:00:00Z');
    await change(officer, zviad, { riskLevel: 'medium', correction: true });
    expect(await ofZviad('active-stock', { to: '2027-01-21' })).toEqual([['medium', 1]]);
    expect(await ofZviad('entries', march)).toEqual([['low', 1]]);
  });

  it('tells a move from the correction of an error, and from what was unknown', async () => {
    api.clock.set('2027-02-01T08:00:00Z');
    const march = { from: '2026-01-01', to: '2026-03-31' };
    const nana = await work.with({ region: null, bureau: 'kakheti' });
    const regions = async () => numbersBy(levan, 'entries', 'region', march);
    const known = (await regions())['GE-TB'] ?? 0;
    expect(await regions()).toMatchObject({ unknown: 1 });
    await change(levan, nana, { regionCode: 'GE-SJ' });
    expect(await regions()).toMatchObject({ 'GE-SJ': 1 });
    later();
    await change(levan, nana, { regionCode: 'GE-KA' });
    expect(await regions()).toMatchObject({ 'GE-SJ': 1 });
    later();
    // The move was entered in error: the person never left, and the right region is another one.
    await change(levan, nana, { regionCode: 'GE-SJ', correction: true });
    later();
    await change(levan, nana, { regionCode: 'GE-SZ', correction: true });
    const after = await regions();
    expect(after).toMatchObject({ 'GE-SZ': 1 });
    expect([after['GE-SJ'], after['GE-KA'], after['GE-TB'] ?? 0]).toEqual([
      undefined,
      undefined,
      known,
    ]);
    const { version } = await levan.ok('getBeneficiary', { id: nana.person });
    const { problem } = await levan.call('changeBeneficiary', {
      id: nana.person,
      version,
      body: { phone: null, correction: true },
    });
    expect(problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/correction', 'notApplicable'],
    ]);
  });

  it('follows the case of a merged record, and is as before when the merge is undone', async () => {
    api.clock.set('2027-03-01T08:00:00Z');
    const person = { sex: 'female' as const, birthDate: '1970-07-07' };
    const [stays, goes] = [
      await people.person({ ...person, region: 'GE-TB' }),
      await people.person({ ...person, region: 'GE-AJ', bureau: 'kakheti' }),
    ];
    await people.case(stays, { opened: '2025-05-01' });
    await people.case(goes, { opened: '2025-02-01', closed: '2025-04-01', reason: 'goalsMet' });
    const year = { from: '2025-01-01', to: '2025-12-31' };
    const of2025 = async () => ({
      entries: await numbersBy(zurab, 'entries', 'region', year),
      entriesOfBureaus: await numbersBy(zurab, 'entries', 'bureau', year),
      exits: await numbersBy(zurab, 'exits', 'region', year),
      exitsOfBureaus: await numbersBy(zurab, 'exits', 'bureau', year),
    });
    const before = await of2025();
    expect(before.exits).toEqual({ 'GE-AJ': 1 });
    expect(before.exitsOfBureaus).toEqual({ kakheti: 1 });
    const kept = async () =>
      (
        await api.owner.query<object>(
          'select subject_id, valid, region_code from past_circumstances',
        )
      ).rows;
    const rows = await kept();
    const [{ version }, { version: mergedVersion }] = [
      await zurab.ok('getBeneficiary', { id: stays }),
      await zurab.ok('getBeneficiary', { id: goes }),
    ];
    const { id } = await zurab.ok('mergePeople', {
      id: stays,
      version,
      body: { mergedId: goes, mergedVersion, take: ['regionCode'], reason: 'ერთი ადამიანია' },
    });
    expect(await of2025()).toEqual(before);
    later();
    const merge = await zurab.ok('getPersonMerge', { id });
    await zurab.ok('undoMerge', {
      id,
      version: merge.version,
      body: { reason: 'ორი ადამიანია', decisions: [] },
    });
    expect(await of2025()).toEqual(before);
    expect(await kept()).toEqual(rows);
  });

  it('leaves a delivery without a case where it was delivered, whoever survives a merge', async () => {
    api.clock.set('2027-04-01T08:00:00Z');
    const [stays, goes] = [
      await people.person({ region: 'GE-TB' }),
      await people.person({ region: 'GE-SZ', bureau: 'kakheti' }),
    ];
    const deliver = (who: Caller, beneficiaryId: string, deliveredOn: string) =>
      who.ok('recordServiceDelivery', {
        body: { beneficiaryId, serviceCode: 'healthcare-support', deliveredOn },
      });
    await deliver(gia, goes, '2027-04-01');
    await deliver(nino, stays, '2027-04-01');
    const april = { from: '2027-04-01', to: '2027-04-30' };
    const counted = async (who: Caller, by: string): Promise<Record<string, unknown>> =>
      Object.fromEntries<unknown>(
        (await figuresOf(who, 'services-delivered', { ...april, by })).rows.map((r) => [
          r.dimensions[by] ?? 'unknown',
          r.details['deliveries'],
        ]),
      );
    const figures = async () => ({
      bureaus: await counted(zurab, 'bureau'),
      regions: await counted(zurab, 'region'),
      ofTbilisi: await counted(tamar, 'bureau'),
      ofKakheti: await counted(levan, 'bureau'),
    });
    const before = await figures();
    expect(before).toEqual({
      bureaus: { kakheti: 1, tbilisi: 1 },
      regions: { 'GE-SZ': 1, 'GE-TB': 1 },
      ofTbilisi: { tbilisi: 1 },
      ofKakheti: { kakheti: 1 },
    });
    const kept = async () =>
      (await api.owner.query<object>('select subject_id, valid from past_circumstances')).rows;
    const rows = await kept();
    later();
    const [{ version }, { version: mergedVersion }] = [
      await zurab.ok('getBeneficiary', { id: stays }),
      await zurab.ok('getBeneficiary', { id: goes }),
    ];
    const { id } = await zurab.ok('mergePeople', {
      id: stays,
      version,
      body: { mergedId: goes, mergedVersion, take: [], reason: 'ერთი ადამიანია' },
    });
    expect(await figures()).toEqual(before);
    api.clock.advance({ days: 1 });
    // From now on it is the person of Tbilisi who receives.
    await deliver(nino, stays, '2027-04-02');
    const since = {
      ...before,
      bureaus: { kakheti: 1, tbilisi: 2 },
      regions: { 'GE-SZ': 1, 'GE-TB': 2 },
      ofTbilisi: { tbilisi: 2 },
    };
    expect(await figures()).toEqual(since);
    const merge = await zurab.ok('getPersonMerge', { id });
    await zurab.ok('undoMerge', {
      id,
      version: merge.version,
      body: {
        reason: 'ორი ადამიანია',
        decisions: (await zurab.ok('listMadeSinceMerge', { id })).items
          .filter(({ goesWith }) => goesWith === null)
          .map((one) => ({ id: one.id, to: 'surviving' as const })),
      },
    });
    expect(await figures()).toEqual(since);
    expect(await kept()).toEqual(rows);
  });

  it('keeps no trace of a region that came with an undone import', async () => {
    const person = await people.person({ region: 'GE-TB', reference: 'R-1' });
    await people.case(person, { opened: '2024-02-01' });
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(await numbersBy(zurab, 'entries', 'region', year)).toEqual({ 'GE-TB': 1 });
    const run = await importFile(
      zurab,
      { type: 'beneficiaries', mode: 'commit' },
      csv(['externalReference', 'sex', 'bureau', 'region'], ['R-1', 'male', 'tbilisi', 'GE-AJ']),
    );
    expect(run).toMatchObject({ state: 'done', changed: 1 });
    expect(await numbersBy(zurab, 'entries', 'region', year)).toEqual({ 'GE-TB': 1 });
    later();
    await zurab.ok('undoImport', { id: run.id, body: { reason: 'The file of another year.' } });
    const { rows } = await api.owner.query(
      'select 1 from past_circumstances where subject_id = $1',
      [person],
    );
    expect(rows).toEqual([]);
    expect(await numbersBy(zurab, 'entries', 'region', year)).toEqual({ 'GE-TB': 1 });
  });
});
