import { ageOn } from '@gza/contract';
import fc from 'fast-check';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase } from '../support/file.js';
import { story } from '../support/story.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const leapDay = fc.constantFrom('1904-02-29', '2000-02-29', '2008-02-29');
const endOfFebruary = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.constantFrom('02-28', '03-01'))
  .map(([year, rest]) => `${year}-${rest}`);

describe('ages', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
  });
  afterAll(() => api.stop());

  it('are the same in SQL and in the contract', async () => {
    const pairs = fc.sample(fc.tuple(fc.oneof(day, leapDay), fc.oneof(day, endOfFebruary)), 2000);
    const { rows } = await api.owner.query<{ age: number }>(
      `select app.age_on(born, day) as age
       from unnest($1::date[], $2::date[]) with ordinality as p (born, day, n) order by n`,
      [pairs.map(([born]) => born), pairs.map(([, on]) => on)],
    );
    expect(rows.map((r) => r.age)).toEqual(pairs.map(([born, on]) => ageOn(born, on)));
  });

  const step = story('of a person sentenced at 17, who is 18 now');
  let luka: { beneficiaryId: string; caseId: string };
  let programmes: ReadonlyMap<string, string>;

  step('is of a probationer under juvenile rules', async () => {
    luka = await openCase(nino, { givenName: 'ლუკა', birthDate: '2008-06-01' });
    await nino.ok('recordLegalBasis', {
      id: luka.beneficiaryId,
      body: {
        kind: 'conditionalSentence',
        issuedBy: 'თბილისის საქალაქო სასამართლო',
        actDate: '2026-01-15',
        startsOn: '2026-01-15',
        endsOn: '2028-01-14',
        juvenileRules: true,
      },
    });
    const { version } = await tamar.call('getCase', { id: luka.caseId });
    await tamar.ok('assignCase', { id: luka.caseId, version, body: { caseManagerId: nino.id } });
    const { items } = await nino.ok('listProgrammes');
    programmes = new Map(items.map(({ code, id }) => [code, id]));
  });

  step('lets the person sign alone, because that depends on age', async () => {
    const consent = await giveConsent(nino, luka.beneficiaryId);
    expect(consent.givenBy).toBe('person');
  });

  step('asks what juveniles are asked', async () => {
    const assessment = await nino.ok('createAssessment', {
      body: { caseId: luka.caseId, instrumentCode: 'bps-rnr' },
    });
    expect(assessment.audience).toBe('juvenile');
  });

  step('fits programmes for juveniles, and none for adults', async () => {
    const propose = (code: string) =>
      nino.call('proposeEnrolment', {
        body: { beneficiaryId: luka.beneficiaryId, programmeId: programmes.get(code) ?? '' },
      });
    const adult = await propose('understanding-crime-adult');
    expect([adult.status, adult.problem.params]).toEqual([422, { rules: ['audience'] }]);
    const juvenile = await propose('understanding-crime-juvenile');
    expect([juvenile.status, juvenile.body.failedRules]).toEqual([201, []]);
  });
});
