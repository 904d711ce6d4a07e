import { programmesEndpoints } from '@gza/contract';
import { invalid, ProblemError, type FieldError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { programmesConsequences } from './consequences.js';
import { addTransferStep } from '../beneficiaries/index.js';
import { endEnrolmentsWithCase } from './end-enrolments-with-case.js';
import { endWithTransfer } from './end-with-transfer.js';
import { enrolmentDependents } from './persistence/case-dependents.js';
import { heldGroups } from './persistence/held-groups.js';
import { programmesColumnAccess } from './persistence/column-access.js';
import { programmesEntities } from './persistence/entities.js';
import { seedProgrammes } from './persistence/seed.js';
import { programmesHandlers } from './programmes.routes.js';

const taken = (pointer: string): FieldError => ({ pointer, code: 'duplicate' });
mapConstraintToProblem(
  'programme_code_key',
  new ProblemError('programme-exists', {}, [taken('/code')]),
);
mapConstraintToProblem(
  'programme_name_ka_key',
  new ProblemError('programme-exists', {}, [taken('/name/ka')]),
);
mapConstraintToProblem(
  'programme_name_en_key',
  new ProblemError('programme-exists', {}, [taken('/name/en')]),
);
mapConstraintToProblem('area_pkey', new ProblemError('area-exists'));
mapConstraintToProblem(
  'programme_area_code_fkey',
  invalid({ pointer: '/areaCode', code: 'notFound' }),
);
mapConstraintToProblem(
  'programme_version_one_in_use',
  new ProblemError('programme-version-in-use'),
);
mapConstraintToProblem('programme_version_immutable', new ProblemError('programme-version-frozen'));
mapConstraintToProblem('enrolment_one_standing', new ProblemError('enrolment-exists'));

addTransferStep(endWithTransfer);

export const programmesModule = gzaModule({
  name: 'programmes',
  endpoints: programmesEndpoints,
  handlers: programmesHandlers,
  entities: programmesEntities,
  columnAccess: programmesColumnAccess,
  seed: seedProgrammes,
  caseDependents: enrolmentDependents,
  work: [heldGroups],
  consequences: programmesConsequences,
  reactions: {
    'case.moved': {
      'end-enrolments': {
        how: {
          ka: 'როცა საქმე იხურება, პროგრამებში ჩართვა მთავრდება და ადგილები თავისუფლდება.',
          en: 'When a case is closed, its enrolments end and their places become free.',
        },
        when: { to: ['closed'] },
        handle: endEnrolmentsWithCase,
      },
    },
  },
});

export { completeEnrolment, startEnrolments } from './commands/deliver-enrolment.js';
export { changeGroup } from './commands/plan-group.js';
export { replaceFacilitator } from './commands/replace-facilitator.js';
export { undoStart } from './commands/undo-start.js';
export { getEnrolment, type EnrolmentSummary } from './enrolment.lookup.js';
export { getGroup, type GroupSummary } from './group.lookup.js';
export { enrolmentView } from './persistence/enrolment.views.js';
export { groupRefJson, groupView, programmeRefJson } from './persistence/group.views.js';
export { getProgramme, type ProgrammeSummary } from './programme.lookup.js';
