import { everyPage } from '../platform/data/queries.js';

export const activeOrganisations = () =>
  everyPage('listOrganisations', { query: { active: true } });
export const everyOrganisation = () => everyPage('listOrganisations');
