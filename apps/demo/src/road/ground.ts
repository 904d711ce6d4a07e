import type { Dto } from '@gza/contract';
import { addDays } from '@gza/api/local-date';
import type { Journey } from '../journey.js';

const courts = [
  'თბილისის საქალაქო სასამართლო',
  'რუსთავის საქალაქო სასამართლო',
  'ქუთაისის საქალაქო სასამართლო',
  'ბათუმის საქალაქო სასამართლო',
  'თელავის რაიონული სასამართლო',
  'გორის რაიონული სასამართლო',
  'ზუგდიდის რაიონული სასამართლო',
] as const;
const articles = ['177', '126¹', '180', '117', '260'] as const;

async function recordSentence(journey: Journey): Promise<void> {
  const { random, person, beneficiaryId, worker } = journey;
  const actDate = addDays(person.appliedOn, -random.int(15, 60));
  journey.juvenile = journey.isMinor(actDate);
  await worker.recordLegalBasis({
    id: beneficiaryId,
    body: {
      kind: 'conditionalSentence',
      issuedBy: random.pick(courts),
      actNumber: `1/${random.int(100, 4999)}-${actDate.slice(2, 4)}`,
      actDate,
      article: random.pick(articles),
      startsOn: actDate,
      endsOn: addDays(actDate, random.int(730, 1460)),
      mandatoryObligations: ['გამოცხადება პრობაციის ბიუროში თვეში ერთხელ'],
      juvenileRules: journey.juvenile,
    },
  });
}

type Purpose = Dto<'RecordConsentBody'>['purpose'];

async function consent(journey: Journey, purpose: Purpose): Promise<void> {
  const minor = journey.isMinor();
  await journey.worker.recordConsent({
    id: journey.beneficiaryId,
    body: {
      purpose,
      givenBy: minor ? 'legalRepresentative' : 'person',
      ...(minor && { personView: 'სურს პროგრამაში მონაწილეობა.' }),
    },
  });
}

/** Records the basis of the assessment: the sentence in a mandatory case, the consent in all others. */
export async function layGround(journey: Journey): Promise<void> {
  journey.pass(1, 5);
  journey.juvenile = journey.person.category === 'diversion';
  if (journey.person.category === 'probationerMandatory') await recordSentence(journey);
  else await consent(journey, 'assessment');
  // Everybody is asked for it and most agree: without this consent no data go to a partner.
  if (journey.person.lot.sharing) await consent(journey, 'partnerSharing');
  if (journey.person.category === 'probationerMandatory' && journey.random.chance(0.6))
    await consent(journey, 'voluntaryServices');
  else if (journey.random.chance(0.15)) await consent(journey, 'research');
}
