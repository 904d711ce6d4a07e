import { assessmentsEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { assessmentsConsequences } from './consequences.js';
import { assessmentsHandlers } from './assessments.routes.js';
import { discardDraftsWithCase } from './discard-drafts-with-case.js';
import { assessmentChecklist } from './persistence/checklist.js';
import { assessmentDependents } from './persistence/case-dependents.js';
import { assessmentsColumnAccess } from './persistence/column-access.js';
import { assessmentsEntities } from './persistence/entities.js';
import { alertsRecordPart } from './persistence/open-alerts.js';
import { assessedLevelPart } from './persistence/assessed-level.js';
import { seedInstruments } from './persistence/seed.js';
import { assessmentsTaskRules } from './persistence/task-rules.js';
import { assessmentsToday } from './persistence/today.js';

mapConstraintToProblem('assessment_one_in_progress', new ProblemError('assessment-in-progress'));
mapConstraintToProblem('assessment_override_one_proposed', new ProblemError('override-pending'));

export const assessmentsModule = gzaModule({
  name: 'assessments',
  endpoints: assessmentsEndpoints,
  handlers: assessmentsHandlers,
  entities: assessmentsEntities,
  tables: ['instrument', 'instrument_version'],
  columnAccess: assessmentsColumnAccess,
  seed: (client) => seedInstruments(client),
  today: assessmentsToday,
  taskRules: assessmentsTaskRules,
  recordParts: [alertsRecordPart, assessedLevelPart],
  caseDependents: assessmentDependents,
  checklist: assessmentChecklist,
  consequences: assessmentsConsequences,
  reactions: {
    'case.moved': {
      'discard-drafts': {
        how: {
          ka: 'როცა საქმე იხურება, დაუსრულებელი შეფასებები უქმდება.',
          en: 'When a case is closed, its assessments in progress are discarded.',
        },
        when: { to: ['closed'] },
        handle: discardDraftsWithCase,
      },
    },
  },
});

export { findApprovedNeeds, type ApprovedNeed, type ApprovedNeeds } from './assessment.lookup.js';
