import type { partnersEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeOrganisation, createOrganisation } from './commands/keep-organisation.js';
import { organisationWork } from './persistence/organisation-work.views.js';
import { organisationList, organisationView } from './persistence/organisation.views.js';

export const partnersHandlers: Handlers<typeof partnersEndpoints> = {
  listOrganisations: view(({ query }) => organisationList(query)),
  getOrganisation: view(({ params }) => organisationView(params.id)),
  getOrganisationWork: view(({ params }) => organisationWork(params.id)),
  createOrganisation: change(createOrganisation, organisationView),
  changeOrganisation: change(changeOrganisation, organisationView),
};
