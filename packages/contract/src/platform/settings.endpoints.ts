import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

/** Operations with which an administrator sets up the agency. */
export const settingEndpoints = {
  getSettings: endpoint({
    method: 'GET',
    path: '/api/v1/settings',
    summary: 'Get the settings of the agency that hold today, and those planned',
    access: { permission: 'setting.read' },
    audit: 'none',
    answer: 'AgencySettings',
  }),
  changeSettings: endpoint({
    method: 'PATCH',
    path: '/api/v1/settings',
    summary: 'Change settings of the agency, from today or from a later day on',
    access: { permission: 'setting.manage' },
    audit: 'alteration',
    body: 'ChangeSettingsBody',
    answer: 'AgencySettings',
    ifMatch: true,
    problems: ['setting-fixed'],
  }),
} as const satisfies EndpointTable;
