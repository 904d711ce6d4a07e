import type { Dto } from '@gza/contract';
import request from 'supertest';
import type { Caller } from '../support/api.js';
import { inAppointmentWorld, type AppointmentWorld } from './world.js';

/** Who sees an appointment, and where. */
describe('an appointment', () => {
  let api: AppointmentWorld['api'];
  let nino: AppointmentWorld['nino'];
  let mariam: AppointmentWorld['mariam'];
  let tamar: AppointmentWorld['tamar'];
  let lasha: AppointmentWorld['lasha'];
  let luka: AppointmentWorld['luka'];
  let levan: AppointmentWorld['levan'];
  let giorgi: AppointmentWorld['giorgi'];
  let at: AppointmentWorld['at'];
  let create: AppointmentWorld['create'];

  inAppointmentWorld((world) => {
    ({ api, nino, mariam, tamar, lasha, luka, levan, giorgi, at, create } = world);
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
});
