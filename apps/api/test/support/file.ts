import type { Dto } from '@gza/contract';
import type { Caller } from './api.js';

/** Records a consent that the person signed; to assessment by default. */
export const giveConsent = (
  caller: Caller,
  beneficiaryId: string,
  body: Partial<Dto<'RecordConsentBody'>> = {},
): Promise<Dto<'Consent'>> =>
  caller.ok('recordConsent', {
    id: beneficiaryId,
    body: { purpose: 'assessment', givenBy: 'person', ...body },
  });

/** Records a sentence in force, on which mandatory work rests. */
export const recordSentence = (
  caller: Caller,
  beneficiaryId: string,
  body: Partial<Dto<'RecordLegalBasisBody'>> = {},
): Promise<Dto<'LegalBasis'>> =>
  caller.ok('recordLegalBasis', {
    id: beneficiaryId,
    body: {
      kind: 'conditionalSentence',
      issuedBy: 'თბილისის საქალაქო სასამართლო',
      actDate: '2026-01-15',
      startsOn: '2026-02-01',
      endsOn: '2028-02-01',
      juvenileRules: false,
      ...body,
    },
  });

export interface OpenedCase {
  readonly beneficiaryId: string;
  readonly caseId: string;
}

/** Syllables for the family names of people who would be taken for one: same name and day of birth. */
const syllables = ['ბა', 'დე', 'მი', 'რო', 'ლუ'];
const opened = new Map<string, number>();
function anotherName({ bureauId }: Caller, birthDate: string | undefined): string {
  if (!birthDate) return 'ჯაფარიძე';
  const key = `${bureauId} ${birthDate}`;
  const turn = opened.get(key) ?? 0;
  opened.set(key, turn + 1);
  const second = Array.from(turn.toString(5), (digit) => syllables[Number(digit)]).join('');
  return turn === 0 ? 'ჯაფარიძე' : `ჯაფარიძე-${second}`;
}

/** Records an application of a new person and accepts it. */
export async function openCase(
  caller: Caller,
  person: Partial<Dto<'NewBeneficiary'>> = {},
  category: Dto<'Application'>['category'] = 'formerPrisoner',
): Promise<OpenedCase> {
  const application = await caller.ok('createApplication', {
    body: {
      channel: 'walkIn',
      category,
      beneficiary: {
        givenName: 'გიორგი',
        familyName: anotherName(caller, person.birthDate),
        sex: 'male',
        ...person,
      },
    },
  });
  const accepted = await caller.ok('acceptApplication', {
    id: application.id,
    version: application.version,
    body: {},
  });
  return { beneficiaryId: application.beneficiary.id, caseId: accepted.caseId ?? '' };
}
