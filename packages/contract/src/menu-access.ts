import type { Endpoints, OperationId } from './endpoints.js';
import {
  caseReaders,
  caseworkers,
  figureReaders,
  management,
  staffOnCases,
  staffRoles,
} from './kernel/roles.js';

type AccessOf<Id extends OperationId> = Endpoints[Id]['access'];

/** Each entry of the menu, with the operation whose access rule opens it. */
interface MenuAccess {
  readonly today: AccessOf<'getToday'>;
  readonly people: AccessOf<'listBeneficiaries'>;
  readonly intake: AccessOf<'listHotlineCalls'>;
  readonly newApplication: AccessOf<'createApplication'>;
  readonly hotlineCall: AccessOf<'takeHotlineCall'>;
  readonly note: AccessOf<'addNote'>;
  readonly team: AccessOf<'assignCase'>;
  readonly calendar: AccessOf<'getCalendar'>;
  readonly offlineRegister: AccessOf<'saveRegister'>;
  readonly groups: AccessOf<'listGroups'>;
  readonly newGroup: AccessOf<'createGroup'>;
  readonly services: AccessOf<'listDirectoryEntries'>;
  readonly partner: AccessOf<'acceptReferral'>;
  readonly reports: AccessOf<'listReports'>;
  readonly accounts: AccessOf<'listUsers'>;
  readonly audit: AccessOf<'listAuditEvents'>;
  readonly programmeDrafts: AccessOf<'submitProgrammeVersion'>;
  readonly programmeApproval: AccessOf<'approveProgrammeVersion'>;
}

const delivery = [...caseworkers, ...management] as const;
const registerKeepers = [...delivery, 'facilitator'] as const;

/**
 * The access rules of the menu, which every page loads, without the endpoint table, which no page
 * loads whole. Each is the rule of its operation: another one does not compile.
 */
export const menuAccess: MenuAccess = {
  today: { roles: staffOnCases },
  people: { roles: [...caseReaders, 'lawyer'] },
  intake: { roles: delivery },
  newApplication: { roles: delivery },
  hotlineCall: { roles: delivery },
  note: { roles: caseworkers },
  team: { roles: management },
  calendar: { roles: [...registerKeepers, 'clinicalSupervisor'] },
  offlineRegister: { roles: registerKeepers },
  groups: { roles: [...delivery, 'facilitator', 'clinicalSupervisor'] },
  newGroup: { roles: delivery },
  services: { roles: staffRoles },
  partner: { roles: ['partnerUser', 'partnerClient'], scope: 'referrals:write' },
  reports: { roles: figureReaders, scope: 'reporting:read' },
  accounts: { roles: ['administrator'] },
  audit: { roles: ['administrator', 'head'] },
  programmeDrafts: { roles: [...management, 'administrator'] },
  programmeApproval: { roles: ['head', 'clinicalSupervisor'] },
};
