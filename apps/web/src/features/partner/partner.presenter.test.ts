import type { Dto } from '@gza/contract';
import { personName } from '../../platform/person-name.js';
import { formatFor } from '../../platform/format.js';
import {
  attendedDays,
  daysToAnswer,
  isOpenDay,
  partnerSteps,
  referralLine,
  sectionsOf,
  stepsOf,
} from './partner.presenter.js';

const referral = (changes: Partial<Dto<'Referral'>> = {}): Dto<'Referral'> => ({
  id: 'r1',
  state: 'sent',
  organisation: { id: 'o1', name: { ka: 'ხიდი', en: 'Khidi' } },
  serviceCode: 'informal-education',
  request: 'ტრენინგი',
  person: { givenName: 'გიორგი', familyName: 'ჯაფარიძე', phone: null },
  bureau: { id: 'b1', code: 'tbilisi' },
  sentAt: '2026-11-20T08:00:00.000Z',
  answerDueOn: '2026-12-04',
  answeredAt: null,
  startedAt: null,
  endedAt: null,
  rejectionReason: null,
  answerNote: null,
  resultNote: null,
  deliveredOn: null,
  units: null,
  version: 2,
  ...changes,
});

it.each([
  ['sent', ['accept', 'reject']],
  ['accepted', ['start']],
  ['inProgress', ['deliver', 'notTakenUp', 'discontinue']],
  ['delivered', []],
  ['withdrawn', []],
] as const)('offers in the state %s the steps %j', (state, steps) => {
  expect(stepsOf({ state })).toEqual(steps);
});

it('puts what waits for an answer first, by its last day', () => {
  const later = referral({ id: 'later', answerDueOn: '2026-12-08' });
  const soon = referral({ id: 'soon', answerDueOn: '2026-12-01' });
  const going = referral({ id: 'going', state: 'inProgress' });
  const over = referral({ id: 'over', state: 'rejected', endedAt: '2026-11-21T08:00:00.000Z' });
  const { fresh, underWay, ended } = sectionsOf([later, over, going, soon]);
  expect([fresh, underWay, ended].map((list) => list.map(({ id }) => id))).toEqual([
    ['soon', 'later'],
    ['going'],
    ['over'],
  ]);
});

it.each([
  ['2026-12-01', 3],
  ['2026-12-04', 0],
  ['2026-12-06', -2],
])('counts on %s the days to the answer: %s', (today, days) => {
  expect(daysToAnswer(referral(), today)).toBe(days);
});

it('names no day where none was set', () => {
  expect(daysToAnswer({ answerDueOn: null }, '2026-12-01')).toBeNull();
});

it('says a referral in one line, with the phone once it is known', () => {
  const labels = {
    name: personName,
    state: (s: string) => `<${s}>`,
    service: (c: string) => `[${c}]`,
    phone: (n: string) => `(${n})`,
  };
  const accepted = referral({
    state: 'accepted',
    answeredAt: '2026-11-21T08:00:00.000Z',
    person: { givenName: 'გიორგი', familyName: 'ჯაფარიძე', phone: '599 00 00 01' },
  });
  expect(referralLine(accepted, labels, formatFor('ka'))).toEqual({
    key: 'r1',
    to: '/referrals/r1',
    mark: '<accepted>',
    title: 'ჯაფარიძე გიორგი',
    text: '[informal-education] · (599 00 00 01) · 21.11.2026',
  });
});

it('counts the days on which somebody came, and knows whether today is written', () => {
  const visits = [
    { visitedOn: '2026-11-23', mark: 'attended' },
    { visitedOn: '2026-11-24', mark: 'missed' },
  ] as const;
  expect(attendedDays(visits)).toBe(1);
  expect(isOpenDay(visits, '2026-11-24')).toBe(false);
  expect(isOpenDay(visits, '2026-11-25')).toBe(true);
});

it('knows the steps of a partner in the order of the road', () => {
  expect(partnerSteps).toEqual([
    'accept',
    'reject',
    'start',
    'deliver',
    'notTakenUp',
    'discontinue',
  ]);
});

it('counts what was accepted as under way, and puts what has no last day first', () => {
  const accepted = referral({ id: 'accepted', state: 'accepted' });
  const open = referral({ id: 'open', answerDueOn: null });
  const { fresh, underWay, ended } = sectionsOf([referral(), accepted, open]);
  expect([fresh, underWay, ended].map((list) => list.map(({ id }) => id))).toEqual([
    ['open', 'r1'],
    ['accepted'],
    [],
  ]);
});

it('says the day of the end before that of the answer, and leaves out what is not known', () => {
  const labels = {
    name: personName,
    state: (s: string) => s,
    service: (c: string) => c,
    phone: (n: string) => n,
  };
  const over = referral({
    answeredAt: '2026-11-21T08:00:00.000Z',
    endedAt: '2026-11-25T08:00:00.000Z',
  });
  expect(referralLine(over, labels, formatFor('ka')).text).toBe('informal-education · 25.11.2026');
  expect(attendedDays([])).toBe(0);
  expect(isOpenDay([], '2026-11-24')).toBe(true);
});
