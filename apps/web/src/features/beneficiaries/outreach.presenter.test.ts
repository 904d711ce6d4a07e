import type { Dto } from '@gza/contract';
import {
  blankCall,
  byPrison,
  callBody,
  firstMeetingOf,
  instantOf,
  justNow,
  noticeBody,
  urgency,
  visitBody,
} from './outreach.presenter.js';

const noon = new Date('2026-11-23T08:00:00Z');

it('writes an anonymous call down with the time of Tbilisi', () => {
  const typed = { ...blankCall(noon), topic: 'legal', text: ' იკითხა. ', callerName: '  ' };
  expect(callBody(typed, null)).toEqual({
    topic: 'legal',
    at: '2026-11-23T08:00:00.000Z',
    text: 'იკითხა.',
  });
  expect(callBody({ ...typed, callerPhone: '555' }, { id: 'b1', name: 'ნ' })).toMatchObject({
    callerPhone: '555',
    beneficiaryId: 'b1',
  });
  expect(callBody({ ...typed, time: 'later' }, null).at).toBe('2026-11-23 later');
});

it('begins the first meeting on the first working day from the release on, and never in the past', () => {
  const notice = {
    beneficiary: { id: 'b1', givenName: 'გია', familyName: 'ბერიძე' },
    bureau: { id: 'o1', code: 'tbilisi' },
    expectedOn: '2026-12-19',
  } as Dto<'ReleaseNotice'>;
  expect(firstMeetingOf(notice, noon)).toEqual({
    asked: { start: '2026-12-21 10:00:00' },
    person: { id: 'b1', bureauId: 'o1', hasOpenCase: false, lastContactAt: null },
  });
  expect(firstMeetingOf({ ...notice, expectedOn: '2026-11-02' }, noon).asked.start).toBe(
    '2026-11-24 10:00:00',
  );
});

it('names the person of a notice by the record, or as somebody new', () => {
  const beneficiary = {
    familyName: ' ბერიძე ',
    givenName: 'გია',
    personalNumber: '',
    birthDate: '',
    sex: 'male' as const,
    phone: '',
    address: '',
    regionCode: '',
    readingLanguage: '' as const,
  };
  const typed = {
    beneficiary,
    establishment: ' N5 ',
    expectedOn: '2027-01-10',
    notifiedOn: '2026-11-23',
  };
  expect(noticeBody(typed, { id: 'b1', name: 'x' })).toEqual({
    beneficiaryId: 'b1',
    establishment: 'N5',
    expectedOn: '2027-01-10',
    notifiedOn: '2026-11-23',
  });
  expect(noticeBody(typed, null).beneficiary).toMatchObject({
    familyName: 'ბერიძე',
    sex: 'male',
    personalNumber: undefined,
  });
});

it('sends a request only with an application', () => {
  const typed = { at: '2026-11-23', time: '12:00', note: '', request: 'სამსახური', result: '' };
  expect(visitBody({ ...typed, result: 'applied' }).request).toBe('სამსახური');
  expect(visitBody({ ...typed, result: 'declined' }).request).toBeUndefined();
});

it('groups by prison in the order of the nearest release', () => {
  const notice = (id: string, establishment: string) =>
    ({ id, establishment }) as Dto<'ReleaseNotice'>;
  expect(
    byPrison([notice('1', 'N5'), notice('2', 'N8'), notice('3', 'N5')]).map((prison) => [
      prison.establishment,
      prison.notices.map(({ id }) => id),
    ]),
  ).toEqual([
    ['N5', ['1', '3']],
    ['N8', ['2']],
  ]);
});

it('presses harder as the day comes nearer', () => {
  expect([-1, 0, 7, 8, 30, 31].map(urgency)).toEqual([
    'neutral',
    'danger',
    'danger',
    'warning',
    'warning',
    'info',
  ]);
});

it('begins a call now, with nothing written', () => {
  expect(justNow(noon)).toEqual({ at: '2026-11-23', time: '12:00' });
  expect(blankCall(noon)).toEqual({
    topic: '',
    text: '',
    callerName: '',
    callerPhone: '',
    at: '2026-11-23',
    time: '12:00',
  });
});

it('reads a time as it is typed', () => {
  expect(instantOf({ at: '2026-11-23', time: '9' })).toBe('2026-11-23T05:00:00.000Z');
  expect(instantOf({ at: 'yesterday', time: '12:00' })).toBe('yesterday 12:00');
});

it('sends the name of a caller who gave it', () => {
  expect(callBody({ ...blankCall(noon), topic: 'legal', callerName: ' ნინო ' }, null)).toEqual({
    topic: 'legal',
    at: '2026-11-23T08:00:00.000Z',
    text: '',
    callerName: 'ნინო',
  });
});

it('sends a visit with its note, and no request but for an application', () => {
  const typed = { at: '2026-11-23', time: '12:00', note: ' ესაუბრა ', request: ' ', result: '' };
  expect(visitBody({ ...typed, result: 'declined' })).toEqual({
    at: '2026-11-23T08:00:00.000Z',
    result: 'declined',
    note: 'ესაუბრა',
    request: undefined,
  });
  expect(visitBody({ ...typed, note: '', result: 'applied' })).toMatchObject({
    note: undefined,
    request: undefined,
  });
});
