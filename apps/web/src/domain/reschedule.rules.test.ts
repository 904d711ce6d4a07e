import { moveBody, movePlan, moveValues } from './reschedule.rules.js';

const session = { startsAt: '2026-12-01T11:00:00.000Z', place: 'ოთახი 3' };

it('begins with the time and the place of the session, as clocks in Tbilisi show it', () => {
  expect(moveValues(session)).toEqual({
    startsAt: '2026-12-01',
    time: '15:00',
    place: 'ოთახი 3',
    reason: '',
    onHoliday: false,
    onClash: false,
    clashReason: '',
  });
  expect(moveValues({ ...session, place: null }).place).toBe('');
});

it('sends what was chosen, and as typed what is no time', () => {
  const values = { ...moveValues(session), reason: ' ავადმყოფობა ' };
  const { startsAt } = moveBody(values);
  expect(Date.parse(startsAt)).toBe(Date.parse(session.startsAt));
  expect(moveBody(values)).toEqual({ startsAt, reason: 'ავადმყოფობა', place: 'ოთახი 3' });
  expect(moveBody({ ...values, place: ' ', time: '25:00', onHoliday: true })).toEqual({
    startsAt: '2026-12-01 25:00',
    reason: 'ავადმყოფობა',
    onHoliday: true,
  });
});

it('asks for clashes of the new time only when there is one', () => {
  const values = moveValues(session);
  expect(movePlan('s', values)).toEqual({
    sessionId: 's',
    startsAt: moveBody(values).startsAt,
    place: 'ოთახი 3',
  });
  expect(movePlan('s', { ...values, time: '25:00' })).toBeNull();
});
