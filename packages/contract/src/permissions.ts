import { staffAbsencesPermissions } from './staff-absences/permissions.js';
import { tasksPermissions } from './tasks/permissions.js';
import { appointmentsPermissions } from './appointments/permissions.js';
import { accountsPermissions } from './accounts/permissions.js';
import { assessmentsPermissions } from './assessments/permissions.js';
import { beneficiariesPermissions } from './beneficiaries/permissions.js';
import type { Access } from './kernel/endpoint.js';
import type { Permission, PermissionTable } from './kernel/permission.js';
import type { Role, Scope } from './kernel/roles.js';
import { overviewPermissions } from './overview/permissions.js';
import { partnersPermissions } from './partners/permissions.js';
import { plansPermissions } from './plans/permissions.js';
import { platformPermissions } from './platform/permissions.js';
import { programmesPermissions } from './programmes/permissions.js';
import { reportingPermissions } from './reporting/permissions.js';
import { servicesPermissions } from './services/permissions.js';
import { sessionsPermissions } from './sessions/permissions.js';
import { workforcePermissions } from './workforce/permissions.js';
import { workingDaysPermissions } from './working-days/permissions.js';

/** The permissions by the module that declares them. Any module may ask for any. */
export const permissionsByModule = {
  platform: platformPermissions,
  accounts: accountsPermissions,
  beneficiaries: beneficiariesPermissions,
  assessments: assessmentsPermissions,
  plans: plansPermissions,
  programmes: programmesPermissions,
  sessions: sessionsPermissions,
  services: servicesPermissions,
  partners: partnersPermissions,
  workforce: workforcePermissions,
  overview: overviewPermissions,
  reporting: reportingPermissions,
  workingDays: workingDaysPermissions,
  appointments: appointmentsPermissions,
  tasks: tasksPermissions,
  staffAbsences: staffAbsencesPermissions,
} as const;

type Tables = (typeof permissionsByModule)[keyof typeof permissionsByModule];
type Names<T> = T extends unknown ? keyof T : never;

/** Puts the tables of the modules together; a name that two of them use is an error. */
export function mergePermissions<T extends PermissionTable>(
  tables: Readonly<Record<string, T>>,
): Readonly<Record<Names<T>, readonly Role[]>> {
  const all: Record<string, readonly Role[]> = {};
  for (const [module, table] of Object.entries(tables))
    for (const [name, roles] of Object.entries(table)) {
      if (name in all) throw new Error(`${module}: the permission ${name} is declared twice`);
      all[name] = roles;
    }
  return all as Readonly<Record<Names<T>, readonly Role[]>>;
}

/** All permissions, each with the roles that have it. */
export const permissions = mergePermissions<Tables>(permissionsByModule);
export const permissionNames = Object.keys(permissions) as Permission[];

export const rolesWith = (permission: Permission): readonly Role[] => permissions[permission];

/** Whether a role has a permission at all; the record and the database decide the rest. */
export const hasPermission = (role: Role, permission: Permission): boolean =>
  rolesWith(permission).includes(role);

/** The question whether somebody has a permission. */
export type May = (permission: Permission) => boolean;

/** The question for a role. */
export const mayOf =
  (role: Role): May =>
  (permission) =>
    hasPermission(role, permission);

/** Whether a role may call an endpoint at all; a client needs the endpoint's scope, too. */
export function mayCall(access: Access, role: Role, granted: readonly Scope[] = []): boolean {
  if ('public' in access) return true;
  if (!hasPermission(role, access.permission)) return false;
  const isClient = role === 'partnerClient' || role === 'reportingClient';
  return !isClient || (access.scope !== undefined && granted.includes(access.scope));
}
