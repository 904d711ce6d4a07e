import { staffAbsencesPermissionSummaries } from './staff-absences/permissions.js';
import { tasksPermissionSummaries } from './tasks/permissions.js';
import { appointmentsPermissionSummaries } from './appointments/permissions.js';
import { accountsPermissionSummaries } from './accounts/permissions.js';
import { assessmentsPermissionSummaries } from './assessments/permissions.js';
import { beneficiariesPermissionSummaries } from './beneficiaries/permissions.js';
import { overviewPermissionSummaries } from './overview/permissions.js';
import { partnersPermissionSummaries } from './partners/permissions.js';
import { plansPermissionSummaries } from './plans/permissions.js';
import { platformPermissionSummaries } from './platform/permissions.js';
import { programmesPermissionSummaries } from './programmes/permissions.js';
import { reportingPermissionSummaries } from './reporting/permissions.js';
import { servicesPermissionSummaries } from './services/permissions.js';
import { sessionsPermissionSummaries } from './sessions/permissions.js';
import { workforcePermissionSummaries } from './workforce/permissions.js';
import { workingDaysPermissionSummaries } from './working-days/permissions.js';
import type { Permission } from './kernel/permission.js';

/** One sentence for each permission about what it allows; separate from the permissions, because the portal does not load it. */
export const permissionSummaries: Readonly<Record<Permission, string>> = {
  ...platformPermissionSummaries,
  ...accountsPermissionSummaries,
  ...beneficiariesPermissionSummaries,
  ...assessmentsPermissionSummaries,
  ...plansPermissionSummaries,
  ...programmesPermissionSummaries,
  ...sessionsPermissionSummaries,
  ...servicesPermissionSummaries,
  ...partnersPermissionSummaries,
  ...workforcePermissionSummaries,
  ...overviewPermissionSummaries,
  ...reportingPermissionSummaries,
  ...workingDaysPermissionSummaries,
  ...appointmentsPermissionSummaries,
  ...tasksPermissionSummaries,
  ...staffAbsencesPermissionSummaries,
};
