import { endpoints, mayCall, type OperationId, type Role } from '@gza/contract';
import {
  IconCalendarCheck,
  IconFileImport,
  IconHierarchy2,
  IconReportAnalytics,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { paths } from '../platform/paths.js';

export interface NavItem {
  key: 'today' | 'team' | 'beneficiaries' | 'groups' | 'newApplication' | 'reports' | 'imports';
  to: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** Whoever may call this operation has use of the screen. */
  needs: OperationId;
}

const items: readonly NavItem[] = [
  { key: 'today', to: paths.home, icon: IconCalendarCheck, needs: 'getToday' },
  { key: 'beneficiaries', to: paths.beneficiaries, icon: IconUsers, needs: 'listBeneficiaries' },
  { key: 'groups', to: paths.groups, icon: IconUsersGroup, needs: 'listGroups' },
  {
    key: 'newApplication',
    to: paths.newApplication,
    icon: IconUserPlus,
    needs: 'createApplication',
  },
  { key: 'team', to: paths.team, icon: IconHierarchy2, needs: 'assignCase' },
  { key: 'reports', to: paths.reports, icon: IconReportAnalytics, needs: 'listReports' },
  { key: 'imports', to: paths.imports, icon: IconFileImport, needs: 'startImport' },
];

/** The screens of a role, by the access rules of the contract: no second list of rights. */
export function navigationFor(role: Role): NavItem[] {
  return items.filter((item) => mayCall(endpoints[item.needs].access, role));
}
