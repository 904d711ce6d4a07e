import type { Dto } from '@gza/contract';
import { inAppointmentWorld, type AppointmentWorld } from './world.js';

/** How an appointment went, and the next one. */
describe('an appointment', () => {
  let api: AppointmentWorld['api'];
  let nino: AppointmentWorld['nino'];
  let mariam: AppointmentWorld['mariam'];
  let tamar: AppointmentWorld['tamar'];
  let lasha: AppointmentWorld['lasha'];
  let giorgi: AppointmentWorld['giorgi'];
  let at: AppointmentWorld['at'];
  let create: AppointmentWorld['create'];
  let get: AppointmentWorld['get'];
  let contact: AppointmentWorld['contact'];

  inAppointmentWorld((world) => {
    ({ api, nino, mariam, tamar, lasha, giorgi, at, create, get, contact } = world);
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
      expect(await contact()).toMatchObject({ lastAt: at('08:00'), nextAt: next.startsAt });
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
      const before = (await contact()).lastAt;
      const made = await create();
      api.clock.set(at('09:30'));
      const missed = await nino.ok(
        'recordAppointment',
        record(made, { met: false, text: 'კარი არავინ გააღო.' }),
      );
      expect(missed.state).toBe('missed');
      const { items: notes } = await nino.ok('listNotes', { id: giorgi.beneficiaryId });
      expect(notes.find(({ id }) => id === missed.noteId)).toMatchObject({ reached: false });
      expect((await contact()).lastAt).toBe(before);
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
});
