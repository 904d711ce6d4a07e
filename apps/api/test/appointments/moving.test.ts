import { allowedEvents, appointmentMachine, eventsOf } from '@gza/contract';
import { giveConsent, type OpenedCase } from '../support/file.js';
import { runRelay } from '../support/outbox.js';
import { inAppointmentWorld, type AppointmentWorld } from './world.js';

/** What becomes of an appointment before it takes place. */
describe('an appointment', () => {
  let world: AppointmentWorld;
  let api: AppointmentWorld['api'];
  let nino: AppointmentWorld['nino'];
  let mariam: AppointmentWorld['mariam'];
  let tamar: AppointmentWorld['tamar'];
  let luka: AppointmentWorld['luka'];
  let levan: AppointmentWorld['levan'];
  let giorgi: AppointmentWorld['giorgi'];
  let at: AppointmentWorld['at'];
  let create: AppointmentWorld['create'];
  let get: AppointmentWorld['get'];
  let contact: AppointmentWorld['contact'];

  inAppointmentWorld((started) => {
    world = started;
    ({ api, nino, mariam, tamar, luka, levan, giorgi, at, create, get, contact } = world);
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

    it('in its purpose alone without another word on an overlap that was agreed', async () => {
      await create();
      const reason = 'ორივე ერთად მოდის';
      const { id, version } = await create({ onClash: 'agreed', clashReason: reason });
      const body = { purpose: 'ოჯახის გაცნობა', kind: 'familyMeeting' as const };
      expect(await nino.ok('changeAppointment', { id, version, body })).toMatchObject({
        ...body,
        clashReason: reason,
      });
      expect(
        await nino.refused('changeAppointment', { id, version: 2, body: { minutes: 90 } }),
      ).toEqual([409, 'session-clash']);
    });

    it('not into the time of a busy colleague without agreement', async () => {
      const { id, version } = await create();
      await create({
        staffId: mariam.id,
        startsAt: at('08:30'),
        beneficiaryId: (await world.another()).beneficiaryId,
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
      expect((await contact()).nextAt).not.toBe(at('08:00'));
    });

    it('takes no step that its life cycle does not have', async () => {
      const { id, version } = await create();
      await nino.ok('cancelAppointment', { id, version, body: { reason: 'სხვა დღეს' } });
      expect(eventsOf(appointmentMachine)).toEqual(['hold', 'miss', 'cancel', 'reschedule']);
      expect(allowedEvents(appointmentMachine, 'cancelled')).toEqual([]);
      const cancelled = { id, version: version + 1 };
      const reason = 'სხვა დღეს';
      const steps = [
        nino.refused('recordAppointment', { ...cancelled, body: { met: true, text: 'შედგა' } }),
        nino.refused('recordAppointment', { ...cancelled, body: { met: false, text: 'არა' } }),
        nino.refused('cancelAppointment', { ...cancelled, body: { reason } }),
        nino.refused('rescheduleAppointment', {
          ...cancelled,
          body: { startsAt: at('15:00'), reason },
        }),
        nino.refused('changeAppointment', { ...cancelled, body: { minutes: 30 } }),
      ];
      for (const refused of steps) expect(await refused).toEqual([409, 'transition-not-allowed']);
    });
  });

  describe('follows its case', () => {
    const suspend = async ({ beneficiaryId, caseId }: OpenedCase) => {
      await giveConsent(nino, beneficiaryId);
      await nino.ok('beginAssessment', { id: caseId, version: 2, body: {} });
      return () => nino.ok('suspendCase', { id: caseId, version: 3, body: { reason: 'დააკავეს' } });
    };
    const close =
      async ({ caseId }: OpenedCase) =>
      () =>
        tamar.ok('closeCase', { id: caseId, version: 2, body: { reason: 'died' } });

    it.each([
      ['suspend', suspend],
      ['close', close],
    ] as const)(
      'those ahead are cancelled by %s, and past ones stay to be recorded',
      async (step, prepared) => {
        const person = await world.another();
        const { beneficiaryId, caseId } = person;
        const end = await prepared(person);
        const past = await create({ beneficiaryId, startsAt: at('06:00') });
        const ahead = await create({ beneficiaryId, startsAt: at('08:00', 1) });
        api.clock.set(at('07:30'));
        const { ends } = await tamar.ok('getCaseDependents', { id: caseId, query: { step } });
        expect(ends.filter(({ kind }) => kind === 'appointment')).toMatchObject([
          { id: ahead.id, at: ahead.startsAt, name: { en: 'Home visit' } },
        ]);
        await end();
        await runRelay(api);
        expect([(await get(past.id)).state, (await get(ahead.id)).state]).toEqual([
          'planned',
          'cancelled',
        ]);
      },
    );

    it('those ahead are cancelled when it goes to another bureau', async () => {
      const { beneficiaryId, caseId } = await world.another();
      const ahead = await create({ beneficiaryId });
      await tamar.ok('transferCase', {
        id: caseId,
        version: 2,
        body: { bureauId: levan.bureauId ?? '', reason: 'გადავიდა საცხოვრებლად' },
      });
      const { rows } = await api.owner.query('select state from appointment where id = $1', [
        ahead.id,
      ]);
      expect(rows).toEqual([{ state: 'cancelled' }]);
      const { rows: told } = await api.owner.query(
        `select payload from outbox_event where type = 'appointment.moved' and aggregate_id = $1`,
        [ahead.id],
      );
      expect(told).toEqual([
        {
          payload: {
            appointmentId: ahead.id,
            beneficiaryId,
            to: 'cancelled',
            successorId: null,
          },
        },
      ]);
    });
  });
});
