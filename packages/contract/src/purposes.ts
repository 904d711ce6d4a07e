import type { AuditPurpose } from './accounts/codes.js';
import { intakeEndpoints } from './beneficiaries/intake/endpoints.js';
import { endpointsByModule, type OperationId } from './endpoints.js';

/** Purpose of the operations of each module. */
const purposeOfModule = {
  platform: 'administration',
  accounts: 'administration',
  beneficiaries: 'casework',
  assessments: 'casework',
  plans: 'casework',
  programmes: 'rehabilitation',
  sessions: 'rehabilitation',
  services: 'services',
  partners: 'services',
  workforce: 'administration',
  overview: 'casework',
  reporting: 'figures',
  workingDays: 'administration',
  staffAbsences: 'administration',
  tasks: 'casework',
  appointments: 'casework',
} as const satisfies Record<keyof typeof endpointsByModule, AuditPurpose>;

/** Operations with another purpose than the rest of their module. */
const purposeOfOperation: Partial<Record<OperationId, AuditPurpose>> = {
  login: 'access',
  acceptInvitation: 'access',
  refresh: 'access',
  logout: 'access',
  changePassword: 'access',
  issueToken: 'access',
  getMe: 'access',
  findDuplicates: 'intake',
  listAuditEvents: 'accountability',
};

const purposes = new Map<string, AuditPurpose>([
  ...Object.entries(endpointsByModule).flatMap(([module, table]) =>
    Object.keys(table).map((id): [string, AuditPurpose] => [
      id,
      purposeOfModule[module as keyof typeof endpointsByModule],
    ]),
  ),
  ...Object.keys(intakeEndpoints).map((id): [string, AuditPurpose] => [id, 'intake']),
  ...Object.entries(purposeOfOperation),
]);

/** Returns the purpose of an operation; tasks of the system itself keep the data in order. */
export const purposeOf = (endpoint: string): AuditPurpose => purposes.get(endpoint) ?? 'upkeep';
