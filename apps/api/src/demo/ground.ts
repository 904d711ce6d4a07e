import type { Dto } from '@gza/contract';
import { addDays, type LocalDate } from '../platform/calendar/local-date.js';
import type { DemoBeneficiary } from './people.js';
import type { Random } from './random.js';
import type { DemoPerson } from './world.js';

const courts = [
  'თბილისის საქალაქო სასამართლო',
  'რუსთავის საქალაქო სასამართლო',
  'ქუთაისის საქალაქო სასამართლო',
  'ბათუმის საქალაქო სასამართლო',
  'თელავის რაიონული სასამართლო',
  'გორის რაიონული სასამართლო',
  'ზუგდიდის რაიონული სასამართლო',
];

const isMinor = (birthDate: LocalDate, day: LocalDate): boolean =>
  `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` > day;

/** What the assessment rests on: the sentence of somebody who has to come, the signature of everybody else. */
export async function recordGround(
  random: Random,
  worker: DemoPerson,
  person: DemoBeneficiary,
  beneficiaryId: string,
  day: LocalDate,
): Promise<void> {
  if (person.category === 'probationerMandatory') {
    const actDate = addDays(person.appliedOn, -random.int(15, 60));
    const body: Dto<'RecordLegalBasisBody'> = {
      kind: 'conditionalSentence',
      issuedBy: random.pick(courts),
      actDate,
      article: random.pick(['177', '126¹', '180', '117', '260']),
      startsOn: actDate,
      endsOn: addDays(actDate, random.int(730, 1460)),
      juvenileRules: isMinor(person.birthDate, actDate),
    };
    await worker.api.recordLegalBasis({ id: beneficiaryId, body });
    return;
  }
  const body: Dto<'RecordConsentBody'> = isMinor(person.birthDate, day)
    ? {
        purpose: 'assessment',
        givenBy: 'legalRepresentative',
        personView: 'სურს პროგრამაში მონაწილეობა.',
      }
    : { purpose: 'assessment', givenBy: 'person' };
  await worker.api.recordConsent({ id: beneficiaryId, body });
}
