import { admit, place, recruitingGroup } from '../programmes/people.js';
import { TestApi, type Caller, type Reply } from '../support/api.js';

/** Individual work with Giorgi, who was enrolled on 24.11.2026; today is the same day. */
describe('dates of sessions', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let enrolmentId: string;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    const person = await admit(nino, 'გიორგი ჯაფარიძე');
    enrolmentId = (await place(nino, person, { programme: 'gambling-rehabilitation' })).id;
  });
  afterAll(() => api.stop());

  const errorsOf = ({ status, problem }: Reply<unknown>) => [
    status,
    problem.errors?.map((e) => [e.pointer, e.code, e.detail]),
  ];
  const range = (code: string, first: string) => [
    400,
    [
      [
        '/startsAt',
        code,
        `${code === 'dateRange' ? 'E' : 'The date is before the enrolment. E'}nter a date from ${first} to 24.11.2028.`,
      ],
    ],
  ];

  it.each([
    ['of 1999', '1999-05-05T08:00:00Z', 'dateRange', '24.11.2025'],
    ['of 2199', '2199-05-05T08:00:00Z', 'dateRange', '24.11.2025'],
    ['a day more than two years ahead', '2028-11-25T08:00:00Z', 'dateRange', '24.11.2025'],
    [
      'on the evening before the enrolment',
      '2026-11-23T19:59:00Z',
      'dateBeforeEnrolment',
      '24.11.2026',
    ],
    ['months before the enrolment', '2026-05-05T08:00:00Z', 'dateBeforeEnrolment', '24.11.2026'],
  ])('refuse a session %s, booked or moved', async (_what, startsAt, code, first) => {
    expect(
      errorsOf(await mariam.call('createSession', { body: { enrolmentId, startsAt } })),
    ).toEqual(range(code, first));
    const { id, version } = await mariam.ok('createSession', {
      body: { enrolmentId, startsAt: '2026-11-24T10:00:00Z', onClash: 'agreed', clashReason: 'x' },
    });
    expect(
      errorsOf(
        await mariam.call('rescheduleSession', { id, version, body: { startsAt, reason: 'ill' } }),
      ),
    ).toEqual(range(code, first));
    await mariam.ok('cancelSession', { id, version, body: { reason: 'x' } });
  });

  it('take the first minute of the day of the enrolment, and the last day of two years', async () => {
    for (const startsAt of ['2026-11-23T20:00:00.000Z', '2028-11-24T19:59:00.000Z'])
      expect(
        (await mariam.ok('createSession', { body: { enrolmentId, startsAt, onHoliday: true } }))
          .startsAt,
      ).toBe(startsAt);
  });

  it('end a course within two years: more sessions are refused with the number that fits', async () => {
    const id = await recruitingGroup(nino, [mariam], { name: 'ბოლო ჯგუფი' });
    const body = { startsOn: '2028-11-06', time: '10:00', count: 4, beyondCourse: true };
    for (const operation of ['previewGroupSchedule', 'scheduleGroup'] as const)
      expect(errorsOf(await nino.call(operation, { id, body }))).toEqual([
        400,
        [['/count', 'maximum', 'The value must be at most 3.']],
      ]);
    const preview = await nino.ok('previewGroupSchedule', { id, body: { ...body, count: 3 } });
    expect(preview.items.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2028-11-06',
      '2028-11-13',
      '2028-11-20',
    ]);
  });
});
