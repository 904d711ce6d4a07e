import { partnersEndpoints } from '@gza/contract';
import { invalid, ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { partnersHandlers } from './partners.routes.js';
import { partnersColumnAccess } from './persistence/column-access.js';
import { OrganisationRecord } from './persistence/entities.js';

const unknownOrganisation = invalid({ pointer: '/organisationId', code: 'notFound' });
mapConstraintToProblem('organisation_name_ka_key', new ProblemError('organisation-exists'));
mapConstraintToProblem('organisation_name_en_key', new ProblemError('organisation-exists'));
mapConstraintToProblem('user_account_organisation', unknownOrganisation);
mapConstraintToProblem('api_client_organisation', unknownOrganisation);
mapConstraintToProblem('consent_organisation', unknownOrganisation);

export const partnersModule = gzaModule({
  name: 'partners',
  endpoints: partnersEndpoints,
  handlers: partnersHandlers,
  entities: [OrganisationRecord],
  columnAccess: partnersColumnAccess,
});

export {
  getOrganisation,
  requireActiveOrganisation,
  type OrganisationSummary,
} from './organisation.lookup.js';
export { insertOrganisation, type NewOrganisation } from './persistence/insert-organisation.js';
export { organisationJson } from './persistence/organisation.views.js';
