import { beneficiariesEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { followPerson } from '../../platform/http/moved-person.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { beneficiariesConsequences } from './consequences.js';
import { addUpOpenCases } from './cases/add-up-open-cases.job.js';
import { caseHandlers } from './cases/cases.routes.js';
import { caseChecklist } from './cases/persistence/checklist.js';
import { heldCases } from './cases/persistence/held-cases.js';
import { casesTaskRules } from './cases/persistence/task-rules.js';
import { casesToday } from './cases/persistence/today.js';
import { releaseCasesOfMoved } from './cases/release-cases-of-moved.js';
import { recomputeCaseDeadlines } from './cases/recompute-deadlines.js';
import { beneficiariesColumnAccess } from './column-access.js';
import { beneficiariesEntities } from './entities.js';
import { caseFileHandlers } from './case-file/file.routes.js';
import { expireConsents } from './case-file/expire-consents.job.js';
import { courtActsImport } from './case-file/imports/court-acts.import.js';
import { outcomesImport } from './case-file/imports/outcomes.import.js';
import { beneficiariesImport } from './intake/imports/beneficiaries.import.js';
import { releasesImport } from './intake/imports/releases.import.js';
import { fileChecklist } from './case-file/persistence/checklist.js';
import { photoRecordPart } from './case-file/persistence/photo.views.js';
import { fileTaskRules } from './case-file/persistence/task-rules.js';
import { intakeHandlers } from './intake/intake.routes.js';
import { lastVisitAt } from './intake/persistence/contact.parts.js';
import { intakeTaskRules } from './intake/persistence/task-rules.js';
import { intakeToday } from './intake/persistence/today.js';
import { forgetDuplicateSearches } from './people/forget-searches.job.js';
import { peopleToday } from './people/persistence/today.js';
import { mergingHandlers } from './merging/merging.routes.js';
import { personSuccessor } from './merging/persistence/merge.views.js';
import { peopleHandlers } from './people/people.routes.js';
import { lastNoteAt } from './timeline/persistence/contact.parts.js';
import { timelineHandlers } from './timeline/timeline.routes.js';

mapConstraintToProblem(
  'beneficiary_personal_number_key',
  new ProblemError('personal-number-taken'),
);
mapConstraintToProblem(
  'beneficiary_external_reference_key',
  new ProblemError('external-reference-taken'),
);
mapConstraintToProblem('rehabilitation_case_one_open', new ProblemError('open-case-exists'));
mapConstraintToProblem('consent_one_in_force', new ProblemError('consent-in-force'));
for (const paper of ['document', 'consent', 'application', 'case'])
  mapConstraintToProblem(`person_scan_${paper}`, new ProblemError('scan-added-already'));
mapConstraintToProblem('saved_view_name_key', new ProblemError('saved-view-name-taken'));

followPerson({
  successor: personSuccessor,
  problem: (beneficiaryId) => new ProblemError('person-merged', { beneficiaryId }),
});

/** A person and the work with them, in six rooms; a room reaches another through its index. */
export const beneficiariesModule = gzaModule({
  name: 'beneficiaries',
  endpoints: beneficiariesEndpoints,
  handlers: {
    ...peopleHandlers,
    ...intakeHandlers,
    ...caseHandlers,
    ...caseFileHandlers,
    ...mergingHandlers,
    ...timelineHandlers,
  },
  entities: beneficiariesEntities,
  tables: ['name_key', 'person_merge_row'],
  columnAccess: beneficiariesColumnAccess,
  imports: [beneficiariesImport, outcomesImport, releasesImport, courtActsImport],
  today: [...intakeToday, ...casesToday, ...peopleToday],
  recordParts: [photoRecordPart],
  taskRules: [...casesTaskRules, ...fileTaskRules, ...intakeTaskRules],
  work: [heldCases],
  checklist: [...caseChecklist, ...fileChecklist],
  jobs: (uow) => ({
    expireConsents: expireConsents(uow),
    forgetDuplicateSearches: forgetDuplicateSearches(uow),
    addUpOpenCases: addUpOpenCases(uow),
  }),
  // Every hour, because the day begins at another hour in each time zone; before referrals expire.
  schedule: {
    expireConsents: '1 * * * *',
    forgetDuplicateSearches: '27 * * * *',
    addUpOpenCases: '43 * * * *',
  },
  contacts: { lastAt: [{ at: lastNoteAt }, { at: lastVisitAt }] },
  consequences: beneficiariesConsequences,
  reactions: {
    'user.moved': {
      'release-cases-of-moved': {
        how: {
          ka: 'ღია საქმეები, რომლებსაც მომხმარებელი ვეღარ უძღვება, საქმის მენეჯერის გარეშე რჩება.',
          en: 'The open cases that the user can no longer carry are left without a case manager.',
        },
        handle: releaseCasesOfMoved,
      },
    },
    'workingDays.changed': {
      'recompute-deadlines': {
        how: {
          ka: 'ღია საქმეების პირველი კონტაქტისა და შეფასების ვადები თავიდან ითვლება.',
          en: 'The deadlines for first contact and assessment of open cases are recalculated.',
        },
        handle: recomputeCaseDeadlines,
      },
    },
  },
});

export {
  beneficiaryList,
  beneficiarySearch,
  checkPersonDates,
  getBeneficiary,
  personJson,
  personSource,
  type BeneficiarySummary,
  type ListAdditions,
  type PersonExpressions,
} from './people/index.js';
export { askedOfNotice } from './intake/persistence/of-notice.js';
export {
  addTransferStep,
  askedInCase,
  assignCase,
  caseInCare,
  enterKnownContacts,
  findOpenCase,
  getCase,
  moveCase,
  requireCaseUnderWay,
  requireOpenCase,
  type CaseSummary,
  type Transfer,
} from './cases/index.js';
export {
  findLegalBasis,
  juvenileRulesFor,
  findValidConsent,
  type ConsentSummary,
  type ConsentWanted,
  type LegalBasisSummary,
} from './case-file/index.js';
export { addNote, recordOnTimeline, type TimelineEntryInput } from './timeline/index.js';
