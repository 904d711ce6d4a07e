import { referralMachine, type Dto } from '@gza/contract';
import {
  dayOf,
  daysLate,
  fitOf,
  hasLetter,
  isOrphaned,
  otherOffer,
  referable,
  referralBody,
  referralFilters,
  serves,
  shownStage,
  staffSteps,
  validConsent,
} from './referral.presenter.js';

const today = '2026-11-24';

it.each([
  ['', { stage: 'awaiting' }],
  ['stage=all&mine=true', { mine: true }],
  [
    'stage=underWay&serviceCode=legal-assistance',
    { stage: 'underWay', serviceCode: 'legal-assistance' },
  ],
  ['stage=lost', { stage: 'awaiting' }],
  ['organisationId=khidi&mine=false', { stage: 'awaiting', organisationId: 'khidi' }],
])('reads of the address “%s” the filters %j', (query, filters) => {
  expect(referralFilters(new URLSearchParams(query))).toEqual(filters);
});

it('shows what awaits an answer by default', () => {
  expect(shownStage(new URLSearchParams())).toBe('awaiting');
});

it.each([
  ['sent', '2026-11-20', 4],
  ['sent', today, 0],
  ['accepted', '2026-11-20', 0],
  ['sent', null, 0],
] as const)('is %s, due on %s: %s days late', (state, answerDueOn, days) => {
  expect(daysLate({ state, answerDueOn }, today)).toBe(days);
});

it.each([
  ['draft', ['send', 'change', 'discard']],
  ['sent', ['withdraw']],
  ['inProgress', ['withdraw']],
  ['rejected', ['copy']],
  ['expired', ['copy', 'followUp']],
  ['delivered', []],
] as const)('lets staff in the state %s: %j', (state, steps) => {
  expect(staffSteps({ state }, () => true)).toEqual(steps);
  expect(staffSteps({ state }, () => false)).toEqual([]);
});

it('has nothing more to note on an expired referral that was dealt with', () => {
  const followedUpAt = '2026-11-24T08:00:00.000Z';
  expect(staffSteps({ state: 'expired', followedUpAt }, () => true)).toEqual(['copy']);
});

it('looks for offers that fit the person, by what is known of them', () => {
  const currentCase = {
    id: 'c',
    caseNumber: '1',
    state: 'active',
    category: 'formerPrisoner',
    openedAt: '2026-01-01T00:00:00.000Z',
    caseManager: null,
    version: 1,
  } as const;
  const known = { regionCode: 'GE-TB', sex: 'male', birthDate: '2008-11-25', currentCase } as const;
  expect(fitOf(known, today)).toEqual({
    regionCode: 'GE-TB',
    sex: 'male',
    age: 17,
    category: 'formerPrisoner',
  });
  expect(
    fitOf({ regionCode: null, sex: 'notStated', birthDate: null, currentCase: null }, today),
  ).toEqual({});
});

const consent = (changes: Partial<Dto<'Consent'>>): Dto<'Consent'> => ({
  id: 'k',
  beneficiaryId: 'b',
  caseId: null,
  purpose: 'partnerSharing',
  organisationId: null,
  exceptOrganisationIds: [],
  givenOn: '2026-11-01',
  validUntil: null,
  givenBy: 'person',
  personView: null,
  note: null,
  recordedBy: null,
  withdrawnAt: null,
  withdrawalNote: null,
  lapsedAt: null,
  lapse: null,
  scans: [],
  createdAt: '2026-11-01T00:00:00.000Z',
  version: 1,
  ...changes,
});

it.each([
  ['for every partner', {}, true],
  ['for this partner', { organisationId: 'khidi' }, true],
  ['given today', { givenOn: today }, true],
  ['for another partner', { organisationId: 'step' }, false],
  ['withdrawn', { withdrawnAt: '2026-11-02T00:00:00.000Z' }, false],
  ['given for another purpose', { purpose: 'assessment' }, false],
  ['given tomorrow', { givenOn: '2026-11-25' }, false],
] as const)('a consent %s stands: %s', (_case, changes, valid) => {
  expect(validConsent([consent(changes)], 'khidi', today) !== undefined).toBe(valid);
});

it('takes organisation and service from the offer, or as they were chosen', () => {
  const offer = {
    id: 'o',
    organisation: { id: 'khidi' },
    serviceCode: 'sport',
  } as Dto<'DirectoryEntry'>;
  const choice = { offerId: 'o', organisationId: '', serviceCode: '', request: ' კურსი ' };
  expect(referralBody('b', choice, [offer])).toEqual({
    beneficiaryId: 'b',
    organisationId: 'khidi',
    serviceCode: 'sport',
    request: 'კურსი',
  });
  expect(
    referralBody(
      'b',
      { ...choice, offerId: otherOffer, organisationId: 'step', serviceCode: 'legal' },
      [offer],
    ),
  ).toMatchObject({ organisationId: 'step', serviceCode: 'legal' });
});

it('serves the item of the plan from which one refers, unless another service is chosen', () => {
  const offers = [
    { id: 'o', organisation: { id: 'khidi' }, serviceCode: 'sport' } as Dto<'DirectoryEntry'>,
  ];
  const choice = { offerId: 'o', organisationId: '', serviceCode: '', request: 'კურსი' };
  const item = { id: 'i', serviceCode: 'sport' };
  expect(referralBody('b', choice, offers, item).planItemId).toBe('i');
  const legal = { ...choice, offerId: otherOffer, serviceCode: 'legal' };
  expect(referralBody('b', legal, offers, item)).not.toHaveProperty('planItemId');
  expect(referralBody('b', { ...legal, serviceCode: 'sport' }, offers, item).planItemId).toBe('i');
  expect(serves(choice, offers, { id: '', serviceCode: 'sport' })).toBe(false);
});

it('refers to no service that is a card, and a lawyer to legal help alone', () => {
  const name = { ka: 'ა', en: 'a' };
  const kept = { name, active: true, version: 1 };
  const services = [
    { code: 'id-card', kind: 'issuance' as const, ...kept },
    { code: 'legal-assistance', kind: 'consultation' as const, ...kept },
    { code: 'informal-education', kind: 'education' as const, ...kept },
  ];
  expect(referable(services, 'socialWorker').map(({ code }) => code)).toEqual([
    'legal-assistance',
    'informal-education',
  ]);
  expect(referable(services, 'lawyer').map(({ code }) => code)).toEqual(['legal-assistance']);
});

it('shows the day that says most', () => {
  const referral = {
    endedAt: null,
    startedAt: null,
    answeredAt: '2026-11-22T08:00:00.000Z',
    sentAt: '2026-11-20T08:00:00.000Z',
  } as Dto<'Referral'>;
  expect(dayOf(referral)).toBe('2026-11-22T08:00:00.000Z');
});

it.each([
  ['endedAt', '2026-11-24T08:00:00.000Z'],
  ['startedAt', '2026-11-23T08:00:00.000Z'],
  ['answeredAt', '2026-11-22T08:00:00.000Z'],
  ['sentAt', '2026-11-20T08:00:00.000Z'],
  ['createdAt', '2026-11-19T08:00:00.000Z'],
  [null, null],
] as const)('tells of a referral the last day it has: %s', (last, day) => {
  const days = {
    createdAt: '2026-11-19T08:00:00.000Z',
    sentAt: '2026-11-20T08:00:00.000Z',
    answeredAt: '2026-11-22T08:00:00.000Z',
    startedAt: '2026-11-23T08:00:00.000Z',
    endedAt: '2026-11-24T08:00:00.000Z',
  };
  const names = Object.keys(days);
  const known = names.slice(0, last === null ? 0 : names.indexOf(last) + 1);
  const referral = Object.fromEntries(
    Object.entries(days).map(([name, at]) => [name, known.includes(name) ? at : null]),
  );
  // The cast: the row has only the fields that decide the day.
  expect(dayOf(referral as unknown as Dto<'Referral'>)).toBe(day);
});

it('chooses no offer of the directory by a code that no offer has', () => {
  expect(otherOffer).toBe('other');
});

it.each([
  ['sent', false, true],
  ['accepted', false, true],
  ['inProgress', false, true],
  ['draft', false, false],
  ['delivered', false, false],
  ['withdrawn', false, false],
  ['sent', true, false],
  ['sent', undefined, false],
] as const)(
  '%s with a partner active: %s is orphaned: %s',
  (state, organisationActive, orphaned) => {
    expect(
      isOrphaned({ state, ...(organisationActive !== undefined && { organisationActive }) }),
    ).toBe(orphaned);
  },
);

it('has a letter while it stands with the partner, and none before or after', () => {
  const withLetter = referralMachine.states.filter((state) => hasLetter({ state }));
  expect(withLetter).toEqual(['sent', 'accepted', 'inProgress', 'delivered']);
});
