import { place } from '../programmes/people.js';
import { inAppointmentWorld, type AppointmentWorld } from './world.js';

/** How an appointment is made, and what stands in its way. */
describe('an appointment', () => {
  let api: AppointmentWorld['api'];
  let nino: AppointmentWorld['nino'];
  let mariam: AppointmentWorld['mariam'];
  let tamar: AppointmentWorld['tamar'];
  let luka: AppointmentWorld['luka'];
  let levan: AppointmentWorld['levan'];
  let giorgi: AppointmentWorld['giorgi'];
  let at: AppointmentWorld['at'];
  let create: AppointmentWorld['create'];
  let problemOf: AppointmentWorld['problemOf'];
  let contact: AppointmentWorld['contact'];

  inAppointmentWorld((world) => {
    ({ api, nino, mariam, tamar, luka, levan, giorgi, at, create, problemOf, contact } = world);
  });

  describe('is made', () => {
    it('with a person of the bureau, for an hour of the caller, and told on the timeline', async () => {
      const made = await create({ purpose: ' პირველი ვიზიტი ', place: 'ვაჟა-ფშაველას 12' });
      expect(made).toMatchObject({
        kind: 'homeVisit',
        state: 'planned',
        beneficiary: { id: giorgi.beneficiaryId },
        caseId: giorgi.caseId,
        bureauId: nino.bureauId,
        startsAt: at('08:00'),
        minutes: 60,
        place: 'ვაჟა-ფშაველას 12',
        purpose: 'პირველი ვიზიტი',
        staff: { id: nino.id, name: 'ნინო ბერიძე' },
        staffToReplace: false,
        noteId: null,
        successorId: null,
        clashReason: null,
        version: 1,
      });
      expect(await tamar.ok('getAppointment', { id: made.id })).toEqual(made);
      const { items } = await nino.ok('getTimeline', { id: giorgi.beneficiaryId });
      expect(items[0]).toMatchObject({ kind: 'appointmentMade', subjectId: made.id });
      expect((await contact()).nextAt).toBe(at('08:00'));
    });

    it('before there is a case: the first interview comes first', async () => {
      const { beneficiary } = await nino.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: {
            givenName: 'ზაზა',
            familyName: 'გოგოლაძე',
            birthDate: '1991-05-04',
            sex: 'male',
          },
        },
      });
      const made = await create({
        beneficiaryId: beneficiary.id,
        kind: 'firstInterview',
        staffId: mariam.id,
      });
      expect([made.caseId, made.staff.id]).toEqual([null, mariam.id]);
    });

    it('not with somebody who does not meet people, or who works elsewhere', async () => {
      for (const staffId of [luka.id, tamar.id, levan.id])
        expect(await problemOf({ staffId })).toEqual([
          400,
          'invalid-request',
          [['/staffId', 'notColleague']],
        ]);
      // A supervisor makes appointments, and has none.
      expect(await problemOf({}, tamar)).toEqual([
        400,
        'invalid-request',
        [['/staffId', 'notColleague']],
      ]);
      expect((await create({ staffId: nino.id }, tamar)).staff.id).toBe(nino.id);
    });

    it('not on a day off without agreement', async () => {
      api.clock.set('2026-12-20T08:00:00.000Z');
      const startsAt = '2027-01-07T08:00:00.000Z';
      expect(await problemOf({ startsAt })).toEqual([409, 'public-holiday', undefined]);
      expect((await create({ startsAt, onHoliday: true })).startsAt).toBe(startsAt);
    });

    it('not before the person was born', async () => {
      expect(await problemOf({ startsAt: '1950-02-01T08:00:00.000Z' })).toEqual([
        400,
        'invalid-request',
        [['/startsAt', expect.any(String)]],
      ]);
    });
  });

  describe('clashes', () => {
    it('with an appointment and a session of the same person, colleague or room', async () => {
      const first = await create({ place: 'ოთახი 4' });
      expect(await problemOf({ startsAt: at('08:30'), place: 'ოთახი  4' })).toEqual([
        409,
        'session-clash',
        [
          ['/startsAt', 'clashPerson'],
          ['/staffId', 'clashLeader'],
          ['/place', 'clashPlace'],
        ],
      ]);
      const enrolment = await place(nino, giorgi.beneficiaryId);
      const session = { enrolmentId: enrolment.id, startsAt: at('08:30'), staffId: mariam.id };
      const refused = await nino.call('createSession', { body: session });
      expect([refused.status, refused.problem.params, refused.problem.errors]).toMatchObject([
        409,
        { sessionIds: [first.id] },
        [{ pointer: '/startsAt', code: 'clashPerson' }],
      ]);
      await nino.ok('createSession', { body: { ...session, startsAt: at('09:00') } });
      expect(await problemOf({ startsAt: at('09:15') })).toEqual([
        409,
        'session-clash',
        [['/startsAt', 'clashPerson']],
      ]);
    });

    it('that were agreed keep the reason, and the audit has it', async () => {
      await create();
      const agreed = { onClash: 'agreed', clashReason: 'ორივე ერთად მოდის' } as const;
      expect(await problemOf({ onClash: 'agreed' })).toEqual([
        400,
        'invalid-request',
        [['/clashReason', 'required']],
      ]);
      const made = await create({ kind: 'familyMeeting', ...agreed });
      expect(made.clashReason).toBe('ორივე ერთად მოდის');
      const { rows } = await api.owner.query(
        `select criterion, subjects from audit_event
         where endpoint = 'createAppointment' and criterion like 'overlap%'`,
      );
      expect(rows).toEqual([
        {
          criterion: 'overlap agreed: ორივე ერთად მოდის',
          subjects: [giorgi.beneficiaryId],
        },
      ]);
    });

    it('are listed before saving, and nothing is stored', async () => {
      const first = await create();
      const asked = {
        beneficiaryId: giorgi.beneficiaryId,
        startsAt: at('08:30'),
        staffId: mariam.id,
      };
      const { items } = await nino.ok('findAppointmentClashes', { body: asked });
      expect(items).toMatchObject([
        {
          kinds: ['person'],
          mayBeAgreed: true,
          session: { id: first.id, kind: 'appointment', leaders: [{ id: nino.id }] },
        },
      ]);
      const own = { appointmentId: first.id, startsAt: at('08:30') };
      expect((await nino.ok('findAppointmentClashes', { body: own })).items).toEqual([]);
      const { items: all } = await nino.ok('listAppointments', {
        query: { beneficiaryId: giorgi.beneficiaryId, state: 'planned' },
      });
      expect(all[0]?.id).toBe(first.id);
    });

    it('of two requests at one time let one through', async () => {
      const answers = await Promise.all([
        nino.call('createAppointment', {
          body: { beneficiaryId: giorgi.beneficiaryId, kind: 'office', startsAt: at('10:00') },
        }),
        mariam.call('createAppointment', {
          body: { beneficiaryId: giorgi.beneficiaryId, kind: 'office', startsAt: at('10:30') },
        }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });
});
