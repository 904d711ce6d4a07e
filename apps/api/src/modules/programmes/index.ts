import { programmesEndpoints } from '@gza/contract';
import { invalid, Refusal, type FieldFault } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { endEnrolmentsWithCase } from './end-enrolments-with-case.js';
import { programmesEntities } from './persistence/entities.js';
import { seedProgrammes } from './persistence/seed.js';
import { programmesHandlers } from './programmes.routes.js';

const taken = (pointer: string): FieldFault => ({ pointer, code: 'duplicate' });
constraintMeans('programme_code_key', new Refusal('programme-exists', {}, [taken('/code')]));
constraintMeans('programme_name_ka_key', new Refusal('programme-exists', {}, [taken('/name/ka')]));
constraintMeans('programme_name_en_key', new Refusal('programme-exists', {}, [taken('/name/en')]));
constraintMeans('programme_area_code_fkey', invalid({ pointer: '/areaCode', code: 'notFound' }));
constraintMeans('programme_version_one_in_use', new Refusal('programme-version-in-use'));
constraintMeans('programme_version_immutable', new Refusal('programme-version-frozen'));
constraintMeans('enrolment_one_standing', new Refusal('enrolment-exists'));

export const programmesModule = gzaModule({
  name: 'programmes',
  endpoints: programmesEndpoints,
  handlers: programmesHandlers,
  entities: programmesEntities,
  seed: seedProgrammes,
  reactions: { 'case.moved': endEnrolmentsWithCase },
});

export { completeEnrolment, startEnrolments } from './commands/deliver-enrolment.js';
export { getEnrolment, type EnrolmentSummary } from './enrolment.lookup.js';
export { getGroup, type GroupFacts } from './group.lookup.js';
export { enrolmentView } from './persistence/enrolment.views.js';
export { programmeRefJson } from './persistence/group.views.js';
export { getProgramme, type ProgrammeFacts } from './programme.lookup.js';
