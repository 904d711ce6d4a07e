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

export interface OpenedCase {
  readonly beneficiaryId: string;
  readonly caseId: string;
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
      beneficiary: { givenName: 'გიორგი', familyName: 'ჯაფარიძე', sex: 'male', ...person },
    },
  });
  const accepted = await caller.ok('acceptApplication', {
    id: application.id,
    version: application.version,
    body: {},
  });
  return { beneficiaryId: application.beneficiary.id, caseId: accepted.caseId ?? '' };
}
