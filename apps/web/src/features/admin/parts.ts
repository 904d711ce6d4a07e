import type { Permission } from '@gza/contract';
import { paths } from '../../platform/paths.js';

export type PartKey =
  | 'settings'
  | 'users'
  | 'invitations'
  | 'clients'
  | 'bureaus'
  | 'organisations'
  | 'reference'
  | 'programmes'
  | 'instruments'
  | 'workingDays'
  | 'audit'
  | 'events'
  | 'imports';

interface Part {
  key: PartKey;
  to: string;
  /** Permissions of the part: a role that has one of them sees it. */
  needs: readonly Permission[];
}

/** The parts of the administration in the order of their tabs. */
export const parts: readonly Part[] = [
  { key: 'users', to: paths.admin('users'), needs: ['user.manage'] },
  { key: 'invitations', to: paths.admin('invitations'), needs: ['user.manage'] },
  { key: 'clients', to: paths.admin('clients'), needs: ['apiClient.manage'] },
  { key: 'bureaus', to: paths.admin('bureaus'), needs: ['bureau.manage'] },
  { key: 'organisations', to: paths.admin('organisations'), needs: ['organisation.manage'] },
  {
    key: 'reference',
    to: paths.admin('reference'),
    needs: ['region.manage', 'establishment.manage', 'programme.manage', 'service.manage'],
  },
  { key: 'settings', to: paths.admin('settings'), needs: ['setting.manage'] },
  {
    key: 'programmes',
    to: paths.admin('programmes'),
    needs: ['programmeVersion.draft', 'programmeVersion.approve'],
  },
  { key: 'instruments', to: paths.admin('instruments'), needs: ['instrument.read'] },
  { key: 'workingDays', to: paths.admin('working-days'), needs: ['dayOffDecree.manage'] },
  { key: 'audit', to: paths.admin('audit'), needs: ['audit.read'] },
  { key: 'events', to: paths.admin('events'), needs: ['eventDelivery.manage'] },
  { key: 'imports', to: paths.imports, needs: ['import.run'] },
];
