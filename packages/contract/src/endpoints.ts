import { staffAbsencesEndpoints } from './staff-absences/endpoints.js';
import { tasksEndpoints } from './tasks/endpoints.js';
import { appointmentsEndpoints } from './appointments/endpoints.js';
import { platformEndpoints } from './platform/endpoints.js';
import { accountsEndpoints } from './accounts/endpoints.js';
import { beneficiariesEndpoints } from './beneficiaries/endpoints.js';
import { assessmentsEndpoints } from './assessments/endpoints.js';
import { plansEndpoints } from './plans/endpoints.js';
import { programmesEndpoints } from './programmes/endpoints.js';
import { sessionsEndpoints } from './sessions/endpoints.js';
import { servicesEndpoints } from './services/endpoints.js';
import { partnersEndpoints } from './partners/endpoints.js';
import { workforceEndpoints } from './workforce/endpoints.js';
import { overviewEndpoints } from './overview/endpoints.js';
import { reportingEndpoints } from './reporting/endpoints.js';
import { workingDaysEndpoints } from './working-days/endpoints.js';

/** The endpoints by module: the tag of the OpenAPI document. */
export const endpointsByModule = {
  platform: platformEndpoints,
  accounts: accountsEndpoints,
  beneficiaries: beneficiariesEndpoints,
  assessments: assessmentsEndpoints,
  plans: plansEndpoints,
  programmes: programmesEndpoints,
  sessions: sessionsEndpoints,
  services: servicesEndpoints,
  partners: partnersEndpoints,
  workforce: workforceEndpoints,
  overview: overviewEndpoints,
  reporting: reportingEndpoints,
  workingDays: workingDaysEndpoints,
  appointments: appointmentsEndpoints,
  tasks: tasksEndpoints,
  staffAbsences: staffAbsencesEndpoints,
} as const;

/** The endpoint table: the single description of the API. Keys are the operation ids. */
export const endpoints = {
  ...platformEndpoints,
  ...accountsEndpoints,
  ...beneficiariesEndpoints,
  ...assessmentsEndpoints,
  ...plansEndpoints,
  ...programmesEndpoints,
  ...sessionsEndpoints,
  ...servicesEndpoints,
  ...partnersEndpoints,
  ...workforceEndpoints,
  ...overviewEndpoints,
  ...reportingEndpoints,
  ...workingDaysEndpoints,
  ...appointmentsEndpoints,
  ...tasksEndpoints,
  ...staffAbsencesEndpoints,
} as const;

export type Endpoints = typeof endpoints;
export type OperationId = keyof Endpoints;
