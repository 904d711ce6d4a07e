import {
  applicationBody,
  applicationOfCall,
  asksForRelease,
  duplicateQuery,
  emptyApplication,
} from './application-form.presenter.js';

const empty = emptyApplication('2026-11-24');
const nino = {
  ...empty.beneficiary,
  familyName: ' ბერიძე ',
  givenName: 'ნინო',
  sex: 'female' as const,
};

it('looks for duplicates once a whole name or a whole number is there', () => {
  expect(duplicateQuery(empty.beneficiary)).toBeNull();
  expect(duplicateQuery({ ...nino, givenName: 'ნ' })).toBeNull();
  expect(duplicateQuery(nino)).toEqual({
    familyName: 'ბერიძე',
    givenName: 'ნინო',
  });
  const numbered = { ...empty.beneficiary, personalNumber: '01019012345', birthDate: '31.02.1990' };
  expect(duplicateQuery(numbered)).toEqual({
    personalNumber: '01019012345',
  });
});

it('sends what was typed, without what was left empty', () => {
  const body = applicationBody(
    { ...empty, channel: 'walkIn', category: 'formerPrisoner', beneficiary: nino },
    null,
  );
  expect(JSON.parse(JSON.stringify(body))).toEqual({
    channel: 'walkIn',
    category: 'formerPrisoner',
    appliedOn: '2026-11-24',
    beneficiary: { familyName: 'ბერიძე', givenName: 'ნინო', sex: 'female' },
  });
});

it('names a known person by id alone', () => {
  const body = applicationBody(
    { ...empty, channel: 'hotline', category: 'formerPrisoner', beneficiary: nino },
    { id: 'b1', name: 'ბერიძე ნინო' },
  );
  expect(body.beneficiaryId).toBe('b1');
  expect(body.beneficiary).toBeUndefined();
});

it('asks for the release date only where a release is ahead', () => {
  expect(asksForRelease({ channel: 'walkIn', category: 'preRelease' })).toBe(true);
  expect(asksForRelease({ channel: 'preReleaseVisit', category: '' })).toBe(true);
  expect(asksForRelease({ channel: 'walkIn', category: 'formerPrisoner' })).toBe(false);
  const typed = { ...empty, channel: 'walkIn' as const, releaseDate: '2026-12-01' };
  expect(applicationBody(typed, null).releaseDate).toBeUndefined();
});

it('begins an application with what a call has told', () => {
  const call = {
    callerName: 'ნინო ბერიძე',
    callerPhone: '555 10 20 30',
    text: 'სამსახურს ეძებს.',
  } as Parameters<typeof applicationOfCall>[0];
  expect(applicationOfCall(call, '2026-11-24')).toMatchObject({
    beneficiary: { givenName: 'ნინო', familyName: 'ბერიძე', phone: '555 10 20 30' },
    channel: 'hotline',
    request: 'სამსახურს ეძებს.',
    appliedOn: '2026-11-24',
  });
  const half = applicationOfCall({ ...call, callerName: 'დედა', callerPhone: null }, '2026-11-24');
  expect(half.beneficiary).toMatchObject({ givenName: '', familyName: '', phone: '' });
});
