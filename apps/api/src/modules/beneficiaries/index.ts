import { beneficiariesEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { caseHandlers } from './cases/cases.routes.js';
import { beneficiariesEntities } from './entities.js';
import { fileHandlers } from './file/file.routes.js';
import { outcomesImport } from './file/imports/outcomes.import.js';
import { beneficiariesImport } from './intake/imports/beneficiaries.import.js';
import { intakeHandlers } from './intake/intake.routes.js';
import { peopleHandlers } from './people/people.routes.js';
import { timelineHandlers } from './timeline/timeline.routes.js';

constraintMeans('beneficiary_personal_number_key', new Refusal('personal-number-taken'));
constraintMeans('beneficiary_external_reference_key', new Refusal('external-reference-taken'));
constraintMeans('rehabilitation_case_one_open', new Refusal('open-case-exists'));
constraintMeans('saved_view_name_key', new Refusal('saved-view-name-taken'));

/** A person and the work with them, in five rooms; a room reaches another through its index. */
export const beneficiariesModule = gzaModule({
  name: 'beneficiaries',
  endpoints: beneficiariesEndpoints,
  handlers: {
    ...peopleHandlers,
    ...intakeHandlers,
    ...caseHandlers,
    ...fileHandlers,
    ...timelineHandlers,
  },
  entities: beneficiariesEntities,
  imports: [beneficiariesImport, outcomesImport],
});

export {
  beneficiaryJoins,
  beneficiaryJson,
  beneficiaryList,
  beneficiarySearch,
  getBeneficiary,
  personJson,
  type BeneficiaryFactsRow,
  type ListAdditions,
} from './people/index.js';
export { applicationsWaiting, lastVisitOf, releasesAhead } from './intake/index.js';
export {
  casesInCare,
  closuresToDecide,
  findOpenCase,
  firstContactsOverdue,
  getCase,
  moveCase,
  requireOpenCase,
  type CaseFacts,
} from './cases/index.js';
export {
  findLegalBasis,
  findStandingConsent,
  type ConsentFacts,
  type ConsentWanted,
  type LegalBasisFacts,
} from './file/index.js';
export { lastNotedContactOf, recordOnTimeline, type TimelineFact } from './timeline/index.js';
