import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { linesOf } from '../overview/day.js';
import { story } from '../support/story.js';

/** From Tuesday, 29.12.2026, over New Year, Bedoba, Christmas and Epiphany. */
const five = '2027-01-06';
const ten = '2027-01-14';
const fifteen = '2027-01-22';

/** Nino opens a case and sends a referral on 29 December; the same dates appear everywhere. */
describe('deadlines in working days', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let tornike: Caller;
  let ana: OpenedCase;
  let referral: Dto<'Referral'>;

  const at = (day: string) => api.clock.set(`${day}T08:00:00.000Z`);
  const overdue = async () =>
    linesOf(await nino.ok('getToday'), 'overdue').map(({ kind, day }) => [kind, day]);
  const rows = async (code: string) => {
    const query = { from: '2026-12-01', to: '2026-12-31' };
    const accept = 'application/x-ndjson';
    const { text } = await tamar.call('listReportRows', { code, query, accept });
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const file = () => nino.ok('getCase', { id: ana.caseId });
  const decree = (body: Partial<Dto<'RecordDayOffDecreeBody'>>) =>
    tornike.ok('recordDayOffDecree', {
      body: { on: '2027-01-05', kind: 'dayOff', number: '12', decreedOn: '2026-12-28', ...body },
    });

  beforeAll(async () => {
    api = await TestApi.start();
    at('2026-12-29');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    ana = await openCase(nino, { givenName: 'ანა', familyName: 'წიკლაური', sex: 'female' });
    await tamar.ok('assignCase', {
      id: ana.caseId,
      version: 1,
      body: { caseManagerId: nino.id },
    });
    await giveConsent(nino, ana.beneficiaryId);
    await giveConsent(nino, ana.beneficiaryId, { purpose: 'partnerSharing' });
    const { version } = await file();
    await nino.ok('beginAssessment', { id: ana.caseId, version, body: {} });
    const draft = await nino.ok('createReferral', {
      body: {
        beneficiaryId: ana.beneficiaryId,
        organisationId: khidi,
        serviceCode: 'language-subject-courses',
        request: 'ინგლისური ენის კურსი',
      },
    });
    referral = await nino.ok('sendReferral', { id: draft.id, version: draft.version });
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step('stand on the records as the API shows them', async () => {
    expect(await file()).toMatchObject({ firstContactDueOn: five, assessmentDueOn: fifteen });
    expect(referral.answerDueOn).toBe(ten);
  });

  step('are the rows of the reports', async () => {
    expect(await rows('entries')).toMatchObject([
      { firstContactDueOn: five, assessmentDueOn: fifteen },
    ]);
    expect(await rows('referral-uptake')).toMatchObject([{ answerDueOn: ten }]);
  });

  step('are the lines of Today, from the day after', async () => {
    at(five);
    expect(await overdue()).toEqual([]);
    at('2027-01-07');
    expect(await overdue()).toEqual([['firstContactDue', five]]);
    at(ten);
    expect(await overdue()).toEqual([['firstContactDue', five]]);
    at('2027-01-15');
    const late = [
      ['firstContactDue', five],
      ['referralAnswerDue', ten],
    ];
    expect(await overdue()).toEqual(late);
    at(fifteen);
    expect(await overdue()).toEqual(late);
    at('2027-01-23');
    expect(await overdue()).toEqual([...late, ['assessmentDue', fifteen]]);
  });

  step('follow a decree where they are open and not before its day', async () => {
    at('2027-01-04');
    const { id, version } = await decree({ on: '2027-01-11' });
    await eventually(async () => {
      expect(await file()).toMatchObject({
        firstContactDueOn: five,
        assessmentDueOn: '2027-01-25',
      });
      expect((await nino.ok('getReferral', { id: referral.id })).answerDueOn).toBe('2027-01-15');
    });
    await tornike.ok('removeDayOffDecree', { id, version });
    await eventually(async () => {
      expect(await file()).toMatchObject({ firstContactDueOn: five, assessmentDueOn: fifteen });
      expect((await nino.ok('getReferral', { id: referral.id })).answerDueOn).toBe(ten);
    });
  });

  step('leave what has been answered as it was', async () => {
    await nino.ok('withdrawReferral', {
      id: referral.id,
      version: referral.version,
      body: { reason: 'გადაიფიქრა' },
    });
    await decree({ on: '2027-01-12' });
    await eventually(async () =>
      expect(await file()).toMatchObject({ assessmentDueOn: '2027-01-25' }),
    );
    expect((await nino.ok('getReferral', { id: referral.id })).answerDueOn).toBe(ten);
  });
});
