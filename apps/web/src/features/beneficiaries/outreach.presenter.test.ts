import type { Dto } from '@gza/contract';
import {
  blankCall,
  byPrison,
  callBody,
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
