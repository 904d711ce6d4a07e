import { mayOf, type Dto } from '@gza/contract';
import { sheet } from './register.fixture.js';
import { leftToTake, sheetOf, sheetStatusOf } from './sheet.presenter.js';

describe('who may enter marks when', () => {
  const luka = mayOf('facilitator');
  const at = (
    today: string,
    who: Parameters<typeof sheetStatusOf>[1] = luka,
    state = sheet.state,
  ) => sheetStatusOf({ ...sheet, state }, who, { session: '2026-11-23', today });

  it('opens on the day of the session and locks after the last day of corrections', () => {
    expect(at('2026-11-22')).toBe('ahead');
    expect(at('2026-11-23')).toBe('open');
    expect(at('2026-11-30')).toBe('open');
    expect(at('2026-12-01')).toBe('locked');
    // A register is open on its day, whatever was set as the last day of corrections.
    expect(
      sheetStatusOf({ ...sheet, editableUntil: '2026-11-20' }, luka, {
        session: '2026-11-23',
        today: '2026-11-23',
      }),
    ).toBe('open');
    expect(at('2026-12-01', mayOf('supervisor'))).toBe('open');
  });

  it('is only for reading where the session does not take place or the role keeps none', () => {
    expect(at('2026-11-23', luka, 'cancelled')).toBe('off');
    expect(at('2026-11-23', luka, 'rescheduled')).toBe('off');
    expect(at('2026-12-01', mayOf('head'))).toBe('open');
    expect(at('2026-11-23', mayOf('clinicalSupervisor'))).toBe('readOnly');
  });
});

it('takes no more of a person than the register needs', () => {
  const register = {
    sessionId: 's',
    state: 'held',
    number: 1,
    startsAt: '2026-11-23T11:00:00Z',
    minutes: 90,
    editableUntil: '2026-11-30',
    version: 2,
    items: [
      {
        enrolmentId: 'e',
        beneficiary: { id: 'b', givenName: 'ნიკა', familyName: 'ბერიძე' },
        enrolmentState: 'started',
        expected: true,
        mark: 'present',
        reason: null,
        minutes: null,
      },
    ],
  } satisfies Dto<'Register'>;
  const session = {
    kind: 'group',
    group: { id: 'g', name: 'ჯგუფი' },
    programme: { id: 'p', code: 'p', areaCode: 'a', name: { ka: 'პ', en: 'P' } },
    place: null,
  } as Dto<'Session'>;
  const { people: _, ...shown } = sheetOf(session, register);
  expect(shown).toEqual({
    kind: 'group',
    group: { id: 'g', name: 'ჯგუფი' },
    programme: { ka: 'პ', en: 'P' },
    place: null,
    sessionId: 's',
    state: 'held',
    number: 1,
    startsAt: '2026-11-23T11:00:00Z',
    minutes: 90,
    editableUntil: '2026-11-30',
    version: 2,
  });
  const nameless = { id: 'b', givenName: null, familyName: null };
  const [unknown] = sheetOf(session, {
    ...register,
    items: [{ ...register.items[0]!, beneficiary: nameless as never }],
  }).people;
  expect(unknown?.name).toBe('');
  expect(sheetOf(session, register).people).toEqual([
    {
      enrolmentId: 'e',
      name: 'ბერიძე ნიკა',
      expected: true,
      mark: 'present',
      reason: null,
      minutes: null,
    },
  ]);
});

it('takes along the groups of the day that are not on the device yet', () => {
  const at = (id: string, startsAt: string, kind: 'group' | 'individual' = 'group') => ({
    id,
    kind,
    startsAt,
  });
  const sessions = [
    at('a', '2026-11-23T07:00:00Z'),
    at('b', '2026-11-23T09:00:00Z'),
    at('alone', '2026-11-23T10:00:00Z', 'individual'),
    // Already the next day in Tbilisi.
    at('tomorrow', '2026-11-23T20:30:00Z'),
  ];
  expect(leftToTake(sessions, [{ sessionId: 'a' }], '2026-11-23').map(({ id }) => id)).toEqual([
    'b',
  ]);
});
