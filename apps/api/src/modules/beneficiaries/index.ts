import { beneficiariesEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { beneficiariesImport } from './imports/beneficiaries.import.js';
import { outcomesImport } from './imports/outcomes.import.js';
import { beneficiariesHandlers } from './beneficiaries.routes.js';
import { beneficiariesEntities } from './persistence/entities.js';

constraintMeans('beneficiary_personal_number_key', new Refusal('personal-number-taken'));
constraintMeans('beneficiary_external_reference_key', new Refusal('external-reference-taken'));
constraintMeans('rehabilitation_case_one_open', new Refusal('open-case-exists'));
constraintMeans('saved_view_name_key', new Refusal('saved-view-name-taken'));

export const beneficiariesModule = gzaModule({
  name: 'beneficiaries',
  endpoints: beneficiariesEndpoints,
  handlers: beneficiariesHandlers,
  entities: beneficiariesEntities,
  imports: [beneficiariesImport, outcomesImport],
});

export { getBeneficiary, type BeneficiaryFactsRow } from './beneficiary.lookup.js';
export { findLegalBasis, type LegalBasisFacts } from './legal-basis.lookup.js';
export { findStandingConsent, type ConsentFacts, type ConsentWanted } from './consent.lookup.js';
export { findOpenCase, getCase, type CaseFacts } from './case.lookup.js';
export { requireOpenCase } from './case.rules.js';
export { moveCase } from './commands/move-case.js';
export { recordOnTimeline, type TimelineFact } from './timeline.js';
export { personJson } from './persistence/application.views.js';
export { bureauJson, staffJson } from './persistence/beneficiary.views.js';
export {
  beneficiaryJoins,
  beneficiaryJson,
  beneficiaryList,
  beneficiarySearch,
  type ListAdditions,
} from './persistence/beneficiary.views.js';
export { lastNotedContactOf } from './persistence/contact.parts.js';
export {
  applicationsWaiting,
  casesInCare,
  closuresToDecide,
  firstContactsOverdue,
  releasesAhead,
} from './persistence/today.js';
