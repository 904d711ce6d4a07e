import { allowedEvents, appointmentMachine, eventsOf, type Dto } from '@gza/contract';
import request from 'supertest';
import { place } from '../programmes/people.js';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { runRelay } from '../support/outbox.js';

type Body = Dto<'CreateAppointmentBody'>;

/** Nino manages the case of Giorgi; Mariam is a psychologist, Lasha the officer, Tamar supervises. */
describe('an appointment', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let tamar: Caller;
  let lasha: Caller;
  let luka: Caller;
  let levan: Caller;
  let giorgi: OpenedCase;
  let day = 0;

  /** A day of the summer of 2027 for each test, with nothing on it; there is no day off then. */
  const at = (time: string, later = 0): string =>
    new Date(Date.UTC(2027, 5, 1 + 2 * day + later)).toISOString().slice(0, 11) + `${time}:00.000Z`;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    lasha = await api.staff('probationOfficer', 'ლაშა კვარაცხელია');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    levan = await api.staff('supervisor', 'ლევან კაპანაძე', 'kakheti');
    giorgi = await openCase(nino);
    await tamar.ok('assignCase', {
      id: giorgi.caseId,
      version: 1,
      body: { caseManagerId: nino.id },
    });
  });
  afterAll(() => api.stop());

  beforeEach(() => {
    day += 1;
    api.clock.set(at('05:00'));
  });

  const create = (more: Partial<Body> = {}, by = nino): Promise<Dto<'Appointment'>> =>
    by.ok('createAppointment', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        kind: 'homeVisit',
        startsAt: at('08:00'),
        ...more,
      },
    });
  const problemOf = async (more: Partial<Body>, by = nino) => {
    const { status, problem } = await by.call('createAppointment', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        kind: 'office',
        startsAt: at('08:00'),
        ...more,
      },
    });
    return [
      status,
      problem.type.split('/').pop(),
      problem.errors?.map(({ pointer, code }) => [pointer, code]),
    ];
  };
  const get = (id: string, by = nino) => by.ok('getAppointment', { id });
  const contactOf = async (id = giorgi.beneficiaryId) =>
    (await nino.ok('getRecord', { id })).contact;

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
      expect(await get(made.id, tamar)).toEqual(made);
      const { items } = await nino.ok('getTimeline', { id: giorgi.beneficiaryId });
      expect(items[0]).toMatchObject({ kind: 'appointmentMade', subjectId: made.id });
      expect((await contactOf()).nextAt).toBe(at('08:00'));
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

  describe('is seen', () => {
    it('by the helping side of the bureau alone', async () => {
      const { id, version } = await create();
      expect(await lasha.refused('listAppointments')).toEqual([403, 'forbidden']);
      expect(await luka.refused('getAppointment', { id })).toEqual([403, 'forbidden']);
      expect(await levan.refused('getAppointment', { id })).toEqual([404, 'not-found']);
      expect(
        await levan.refused('cancelAppointment', { id, version, body: { reason: 'არ არის' } }),
      ).toEqual([404, 'not-found']);
      const listed = async (query: Dto<'AppointmentListQuery'>) =>
        (await tamar.ok('listAppointments', { query })).items.map((item) => item.id);
      expect(await listed({ staffId: nino.id })).toContain(id);
      expect(await listed({ staffId: mariam.id })).not.toContain(id);
    });

    it('on Today of its colleague, and when it is over as something to record', async () => {
      const { id } = await create({ place: 'სახლი', purpose: 'გაცნობა' });
      const lines = async (caller: Caller) =>
        (await caller.ok('getToday')).sections
          .flatMap(({ lines: of }) => of)
          .filter((line) => line.id === id);
      expect(await lines(nino)).toEqual([
        expect.objectContaining({
          kind: 'appointmentAhead',
          at: at('08:00'),
          person: expect.objectContaining({ id: giorgi.beneficiaryId }) as unknown,
          link: { to: 'appointment', id },
          detail: {
            appointmentKind: 'homeVisit',
            minutes: 60,
            place: 'სახლი',
            purpose: 'გაცნობა',
          },
        }),
      ]);
      expect(await lines(mariam)).toEqual([]);
      api.clock.set(at('09:00'));
      const kinds = async (caller: Caller) => (await lines(caller)).map(({ kind }) => kind);
      expect(await kinds(nino)).toContain('appointmentToRecord');
      expect(await kinds(tamar)).toEqual(['appointmentToRecord']);
    });

    it('in the calendar of its colleague and of its bureau', async () => {
      const { id } = await create({ place: 'ოთახი 9' });
      const week = { from: at('00:00').slice(0, 10), to: at('00:00').slice(0, 10) };
      const seen = async (query: object, by = nino) =>
        (await by.ok('getAppointmentCalendar', { query: { ...week, ...query } })).items.map(
          (item) => item.id,
        );
      const bureauId = nino.bureauId ?? '';
      expect(await seen({})).toEqual([id]);
      expect(await seen({}, mariam)).toEqual([]);
      expect(await seen({ staffId: nino.id }, mariam)).toEqual([id]);
      expect(await seen({ bureauId }, tamar)).toEqual([id]);
      expect(await seen({ bureauId, place: 'ოთახი 9' }, tamar)).toEqual([id]);
      expect(await seen({ bureauId, place: 'ოთახი 8' }, tamar)).toEqual([]);
      expect(await seen({ bureauId: levan.bureauId ?? '' }, levan)).toEqual([]);
      const month = { from: at('00:00').slice(0, 10), to: at('00:00', 20).slice(0, 10), bureauId };
      expect(await tamar.refused('getAppointmentCalendar', { query: month })).toEqual([
        400,
        'invalid-request',
      ]);
    });

    it('in the calendar feed of its colleague by kind, time and place', async () => {
      const { id } = await create({ place: 'ვაჟა 12', purpose: 'საიდუმლო' });
      const { path } = await nino.ok('createCalendarFeed', { body: { language: 'en' } });
      const { text } = await request(api.address).get(path);
      const event = text
        .replaceAll('\r\n ', '')
        .split('BEGIN:VEVENT')
        .find((one) => one.includes(id));
      expect(event).toContain('SUMMARY:Home visit');
      expect(event).toContain('LOCATION:ვაჟა 12');
      expect(event).toContain(`/appointments/${id}`);
      for (const hidden of ['საიდუმლო', 'გიორგი', giorgi.beneficiaryId])
        expect(text).not.toContain(hidden);
    });
  });

  describe('is recorded', () => {
    const record = (
      { id, version }: Dto<'Appointment'>,
      more: Partial<Dto<'RecordAppointmentBody'>> = {},
    ) => ({ id, version, body: { met: true, text: 'შევთანხმდით გეგმაზე.', ...more } });

    it('as a note of the person, which is a contact, with the next one in the same step', async () => {
      const made = await create({ minutes: 45, place: 'სახლი', purpose: 'გაცნობა' });
      api.clock.set(at('09:30'));
      const next = { startsAt: at('08:00', 61) };
      const held = await nino.ok('recordAppointment', record(made, { next }));
      expect(held).toMatchObject({ state: 'held', version: 2 });
      const { items: notes } = await nino.ok('listNotes', { id: giorgi.beneficiaryId });
      expect(notes.find(({ id }) => id === held.noteId)).toMatchObject({
        kind: 'homeVisit',
        at: at('08:00'),
        reached: true,
        text: 'შევთანხმდით გეგმაზე.',
        author: { id: nino.id },
      });
      const { items } = await nino.ok('listAppointments', {
        query: { beneficiaryId: giorgi.beneficiaryId, state: 'planned' },
      });
      expect(items.find(({ startsAt }) => startsAt === next.startsAt)).toMatchObject({
        kind: 'homeVisit',
        minutes: 45,
        place: 'სახლი',
        purpose: null,
        staff: { id: nino.id },
      });
      expect(await contactOf()).toMatchObject({ lastAt: at('08:00'), nextAt: next.startsAt });
    });

    it('by who writes notes of the person, and not by management', async () => {
      const made = await create();
      api.clock.set(at('09:30'));
      expect(await tamar.refused('recordAppointment', record(made))).toEqual([403, 'forbidden']);
      expect(await lasha.refused('recordAppointment', record(made))).toEqual([403, 'forbidden']);
      expect((await mariam.ok('recordAppointment', record(made))).state).toBe('held');
    });

    it('by somebody else when its colleague has left, who meets the person next time', async () => {
      const eka = await api.staff('psychologist', 'ეკა ლომიძე');
      const made = await create({ staffId: eka.id });
      await api.owner.query('update user_account set active = false where id = $1', [eka.id]);
      api.clock.set(at('09:30'));
      expect((await get(made.id)).staffToReplace).toBe(true);
      const next = { startsAt: at('15:00', 1) };
      await mariam.ok('recordAppointment', record(made, { next }));
      const { items } = await mariam.ok('listAppointments', { query: { staffId: mariam.id } });
      expect(items.find(({ startsAt }) => startsAt === next.startsAt)).toMatchObject({
        state: 'planned',
        staffToReplace: false,
      });
    });

    it('as a failed attempt when nobody was met, which is no contact', async () => {
      const before = (await contactOf()).lastAt;
      const made = await create();
      api.clock.set(at('09:30'));
      const missed = await nino.ok(
        'recordAppointment',
        record(made, { met: false, text: 'კარი არავინ გააღო.' }),
      );
      expect(missed.state).toBe('missed');
      const { items: notes } = await nino.ok('listNotes', { id: giorgi.beneficiaryId });
      expect(notes.find(({ id }) => id === missed.noteId)).toMatchObject({ reached: false });
      expect((await contactOf()).lastAt).toBe(before);
    });

    it('on its day and not before', async () => {
      const made = await create({ startsAt: at('08:00', 1) });
      expect(await nino.refused('recordAppointment', record(made))).toEqual([
        409,
        'session-not-begun',
      ]);
      api.clock.set(at('06:00', 1));
      // Somebody who comes two hours earlier was met then.
      const held = await nino.ok('recordAppointment', record(made));
      const { items: notes } = await nino.ok('listNotes', { id: giorgi.beneficiaryId });
      expect(notes.find(({ id }) => id === held.noteId)?.at).toBe(at('06:00', 1));
    });

    it('whole or not at all: a next one that clashes keeps it planned', async () => {
      const made = await create();
      await create({ startsAt: at('08:00', 1) });
      api.clock.set(at('09:30'));
      const asked = record(made, { next: { startsAt: at('08:30', 1) } });
      const { status, problem } = await nino.call('recordAppointment', asked);
      expect([status, problem.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
        409,
        [
          ['/next/startsAt', 'clashPerson'],
          ['/next/startsAt', 'clashLeader'],
        ],
      ]);
      expect(await get(made.id)).toEqual(made);
      const agreed = record(made, {
        next: { startsAt: at('08:30', 1), onClash: 'agreed', clashReason: 'ერთად' },
      });
      expect((await nino.ok('recordAppointment', agreed)).state).toBe('held');
    });
  });

  describe('is changed', () => {
    it('in colleague, place, length and purpose, at the same time', async () => {
      const made = await create({ place: 'ოთახი 4', purpose: 'გაცნობა' });
      const { id, version } = made;
      const changed = await nino.ok('changeAppointment', {
        id,
        version,
        body: { staffId: mariam.id, place: null, minutes: 90 },
      });
      expect(changed).toEqual({
        ...made,
        staff: { id: mariam.id, name: 'მარიამ გელაშვილი' },
        place: null,
        minutes: 90,
        version: 2,
      });
      expect(
        await nino.refused('changeAppointment', { id, version: 2, body: { staffId: luka.id } }),
      ).toEqual([400, 'invalid-request']);
      expect(
        await nino.refused('changeAppointment', { id, version, body: { minutes: 30 } }),
      ).toEqual([412, 'stale-version']);
    });

    it('not into the time of a busy colleague without agreement', async () => {
      const { id, version } = await create();
      await create({
        staffId: mariam.id,
        startsAt: at('08:30'),
        beneficiaryId: (await openCase(nino, { birthDate: '1984-03-02' })).beneficiaryId,
      });
      const body = { staffId: mariam.id };
      const { status, problem } = await nino.call('changeAppointment', { id, version, body });
      expect([status, problem.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
        409,
        [['/staffId', 'clashLeader']],
      ]);
      const agreed = await nino.ok('changeAppointment', {
        id,
        version,
        body: { ...body, onClash: 'agreed', clashReason: 'ორივე მოასწრებს' },
      });
      expect(agreed.clashReason).toBe('ორივე მოასწრებს');
    });
  });

  describe('is moved', () => {
    it('to another time: a new one replaces it, and the old one says why', async () => {
      const made = await create({ purpose: 'გაცნობა' });
      const moved = await nino.ok('rescheduleAppointment', {
        id: made.id,
        version: made.version,
        body: { startsAt: at('08:30'), reason: 'ავად არის' },
      });
      expect(moved).toMatchObject({ state: 'rescheduled', reason: 'ავად არის', version: 2 });
      expect(await get(moved.successorId ?? '')).toMatchObject({
        state: 'planned',
        startsAt: at('08:30'),
        purpose: 'გაცნობა',
        version: 1,
      });
      const { items } = await nino.ok('getTimeline', { id: giorgi.beneficiaryId });
      expect(items[0]).toMatchObject({
        kind: 'appointmentRescheduled',
        subjectId: moved.successorId,
      });
    });

    it('is cancelled with the reason', async () => {
      const { id, version } = await create();
      const cancelled = await nino.ok('cancelAppointment', {
        id,
        version,
        body: { reason: 'აღარ სჭირდება' },
      });
      expect(cancelled).toMatchObject({ state: 'cancelled', reason: 'აღარ სჭირდება', version: 2 });
      expect((await contactOf()).nextAt).not.toBe(at('08:00'));
    });

    it('takes no step that its life cycle does not have', async () => {
      const body = { startsAt: at('15:00'), reason: 'სხვა დღეს', met: true, text: 'შედგა' };
      const steps: Record<
        string,
        'recordAppointment' | 'rescheduleAppointment' | 'cancelAppointment'
      > = {
        hold: 'recordAppointment',
        miss: 'recordAppointment',
        cancel: 'cancelAppointment',
        reschedule: 'rescheduleAppointment',
      };
      expect(eventsOf(appointmentMachine)).toEqual(Object.keys(steps));
      const { id, version } = await create();
      await nino.ok('cancelAppointment', { id, version, body: { reason: 'სხვა დღეს' } });
      expect(allowedEvents(appointmentMachine, 'cancelled')).toEqual([]);
      for (const operation of Object.values(steps)) {
        const asked =
          operation === 'recordAppointment'
            ? { met: body.met, text: body.text }
            : operation === 'cancelAppointment'
              ? { reason: body.reason }
              : { startsAt: body.startsAt, reason: body.reason };
        expect(
          await nino.refused(operation, { id, version: version + 1, body: asked as never }),
        ).toEqual([409, 'transition-not-allowed']);
      }
      expect(
        await nino.refused('changeAppointment', {
          id,
          version: version + 1,
          body: { minutes: 30 },
        }),
      ).toEqual([409, 'transition-not-allowed']);
    });
  });

  describe('follows its case', () => {
    const another = async (begun: boolean) => {
      const person = await openCase(nino, { birthDate: `${1950 + day}-04-10` });
      await tamar.ok('assignCase', {
        id: person.caseId,
        version: 1,
        body: { caseManagerId: nino.id },
      });
      if (!begun) return person;
      await giveConsent(nino, person.beneficiaryId);
      await nino.ok('beginAssessment', { id: person.caseId, version: 2, body: {} });
      return person;
    };

    it.each(['suspendCase', 'closeCase'] as const)(
      'those ahead are cancelled after %s, and past ones stay to be recorded',
      async (operation) => {
        const { beneficiaryId, caseId } = await another(operation === 'suspendCase');
        const past = await create({ beneficiaryId, startsAt: at('06:00') });
        const ahead = await create({ beneficiaryId, startsAt: at('08:00', 1) });
        api.clock.set(at('07:30'));
        const { version } = await nino.ok('getCase', { id: caseId });
        const { ends } = await tamar.ok('getCaseDependents', {
          id: caseId,
          query: { step: operation === 'suspendCase' ? 'suspend' : 'close' },
        });
        expect(ends.filter(({ kind }) => kind === 'appointment')).toMatchObject([
          { id: ahead.id, at: ahead.startsAt, name: { en: 'Home visit' } },
        ]);
        await (operation === 'suspendCase'
          ? nino.ok('suspendCase', { id: caseId, version, body: { reason: 'დააკავეს' } })
          : tamar.ok('closeCase', {
              id: caseId,
              version,
              body: { reason: 'died' } as never,
            }));
        await runRelay(api);
        expect([(await get(past.id)).state, (await get(ahead.id)).state]).toEqual([
          'planned',
          'cancelled',
        ]);
      },
    );

    it('those ahead are cancelled when it goes to another bureau', async () => {
      const { beneficiaryId, caseId } = await another(false);
      const ahead = await create({ beneficiaryId });
      const { version } = await nino.ok('getCase', { id: caseId });
      await tamar.ok('transferCase', {
        id: caseId,
        version,
        body: { bureauId: levan.bureauId ?? '', reason: 'გადავიდა საცხოვრებლად' },
      });
      const { rows } = await api.owner.query('select state from appointment where id = $1', [
        ahead.id,
      ]);
      expect(rows).toEqual([{ state: 'cancelled' }]);
    });
  });
});
