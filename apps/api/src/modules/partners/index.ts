import { partnersEndpoints } from '@gza/contract';
import { invalid, Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { partnersHandlers } from './partners.routes.js';
import { OrganisationRecord } from './persistence/entities.js';

const unknownOrganisation = invalid({ pointer: '/organisationId', code: 'notFound' });
constraintMeans('organisation_name_ka_key', new Refusal('organisation-exists'));
constraintMeans('organisation_name_en_key', new Refusal('organisation-exists'));
constraintMeans('user_account_organisation', unknownOrganisation);
constraintMeans('api_client_organisation', unknownOrganisation);
constraintMeans('consent_organisation', unknownOrganisation);

export const partnersModule = gzaModule({
  name: 'partners',
  endpoints: partnersEndpoints,
  handlers: partnersHandlers,
  entities: [OrganisationRecord],
});

export { getOrganisation, type OrganisationFacts } from './organisation.lookup.js';
export { insertOrganisation, type NewOrganisation } from './persistence/insert-organisation.js';
export { organisationJson } from './persistence/organisation.views.js';
