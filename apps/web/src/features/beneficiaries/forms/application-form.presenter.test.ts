import {
  applicationBody,
  applicationOfCall,
  asksForGround,
  asksForRelease,
  duplicateQuery,
  emptyApplication,
} from './application-form.presenter.js';

const elevenDigits = '99999999999';
const empty = emptyApplication('2026-11-24');
const nino = {
  ...empty.beneficiary,
  familyName: ' ბერიძე ',
  givenName: 'ნინო',
  sex: 'female' as const,
};

it('looks for duplicates once a whole name or a whole number is there', () => {
  expect(duplicateQuery(empty.beneficiary, elevenDigits)).toBeNull();
  expect(duplicateQuery({ ...nino, givenName: 'ნ' }, elevenDigits)).toBeNull();
  expect(duplicateQuery(nino, elevenDigits)).toEqual({
    familyName: 'ბერიძე',
    givenName: 'ნინო',
  });
  const numbered = { ...empty.beneficiary, personalNumber: '01019012345', birthDate: '31.02.1990' };
  expect(duplicateQuery(numbered, elevenDigits)).toEqual({
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

it('asks for the ground only of somebody outside sentence and release', () => {
  const typed = { ...empty, channel: 'ngo' as const, categoryGround: ' გადმოამისამართა NGO ' };
  const excluded = { ...typed, category: 'excludedPerson' as const };
  const family = { ...typed, category: 'familyMember' as const };
  expect([typed, excluded, family].map(asksForGround)).toEqual([false, true, false]);
  expect(applicationBody(excluded, null).categoryGround).toBe('გადმოამისამართა NGO');
  expect(applicationBody(family, null).categoryGround).toBeUndefined();
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

it('begins empty, on the day', () => {
  expect(empty).toEqual({
    beneficiary: {
      familyName: '',
      givenName: '',
      personalNumber: '',
      birthDate: '',
      sex: '',
      phone: '',
      address: '',
      regionCode: '',
      readingLanguage: '',
    },
    channel: '',
    category: '',
    categoryGround: '',
    appliedOn: '2026-11-24',
    releaseDate: '',
    request: '',
  });
});

it('sends all that was typed', () => {
  const beneficiary = {
    familyName: 'ბერიძე',
    givenName: ' ნინო ',
    personalNumber: '01019012345',
    birthDate: '1990-05-04',
    sex: 'female' as const,
    phone: '555',
    address: 'თბილისი',
    regionCode: 'GE-TB',
    readingLanguage: 'hy' as const,
  };
  expect(
    applicationBody(
      {
        beneficiary,
        channel: 'preReleaseVisit',
        category: 'preRelease',
        categoryGround: '',
        appliedOn: '',
        releaseDate: '2026-12-01',
        request: ' სამსახური ',
      },
      null,
    ),
  ).toEqual({
    channel: 'preReleaseVisit',
    category: 'preRelease',
    appliedOn: undefined,
    releaseDate: '2026-12-01',
    request: 'სამსახური',
    beneficiary: { ...beneficiary, givenName: 'ნინო' },
  });
});

it('takes of a long call what an application has room for, and no name that it does not know', () => {
  const call = { callerName: null, callerPhone: null, text: '😀'.repeat(4001) } as Parameters<
    typeof applicationOfCall
  >[0];
  const application = applicationOfCall(call, '2026-11-24');
  expect(application.request).toBe('😀'.repeat(4000));
  expect(application.beneficiary).toEqual(empty.beneficiary);
  const named = (callerName: string) =>
    applicationOfCall({ ...call, callerName }, '2026-11-24').beneficiary;
  expect(named('  ნინო   ბერიძე ')).toMatchObject({ givenName: 'ნინო', familyName: 'ბერიძე' });
  expect(named('ნინო მარიამ ბერიძე')).toMatchObject({ givenName: '', familyName: '' });
});

it.each([
  [
    { familyName: 'ბე', givenName: 'ნი' },
    { familyName: 'ბე', givenName: 'ნი' },
  ],
  [{ familyName: 'ბ', givenName: 'ნინო' }, null],
  [{ familyName: '  ბ ', givenName: 'ნინო' }, null],
  [{ familyName: 'ბერიძე', givenName: ' ნ ' }, null],
  [{ personalNumber: ' 01019012345 ' }, { personalNumber: '01019012345' }],
  [{ personalNumber: '0101901234' }, null],
  [{ personalNumber: '010190123456' }, null],
  [{ personalNumber: 'x01019012345' }, null],
  [{ birthDate: '1990-05-04' }, null],
  [
    { familyName: ' ბერიძე', givenName: 'ნინო ', birthDate: '1990-05-04' },
    { familyName: 'ბერიძე', givenName: 'ნინო', birthDate: '1990-05-04' },
  ],
  [{ personalNumber: '01019012345', birthDate: 'x1990-05-04' }, { personalNumber: '01019012345' }],
  [{ personalNumber: '01019012345', birthDate: '1990-05-041' }, { personalNumber: '01019012345' }],
])('looks for %j by %j', (typed, query) => {
  expect(duplicateQuery({ ...empty.beneficiary, ...typed }, elevenDigits)).toEqual(query);
});

it('proposes the region of the bureau, also for a caller', () => {
  expect(emptyApplication('2026-11-24', 'guria').beneficiary).toEqual({
    ...empty.beneficiary,
    regionCode: 'guria',
  });
  const call = { callerName: 'ნინო', callerPhone: null, text: 'x' } as Parameters<
    typeof applicationOfCall
  >[0];
  expect(applicationOfCall(call, '2026-11-24', 'guria').beneficiary.regionCode).toBe('guria');
  expect(applicationOfCall(call, '2026-11-24').beneficiary.regionCode).toBe('');
});
