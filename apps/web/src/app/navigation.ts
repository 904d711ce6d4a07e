import { endpoints, mayCall, type OperationId, type Role } from '@gza/contract';
import {
  IconCalendarCheck,
  IconCalendarWeek,
  IconHeartHandshake,
  IconHierarchy2,
  IconInbox,
  IconPhoneIncoming,
  IconReportAnalytics,
  IconSettings,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { paths } from '../platform/paths.js';

interface Place<Key extends string> {
  key: Key;
  to: string;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** Whoever may call this operation, or one of these, has use of the screen. */
  needs: OperationId | readonly OperationId[];
}

export type NavItem = Place<
  | 'today'
  | 'team'
  | 'beneficiaries'
  | 'calendar'
  | 'intake'
  | 'groups'
  | 'services'
  | 'referrals'
  | 'reports'
  | 'admin'
> & {
  /** Its physical key after G. */
  goKey?: `Key${string}`;
};

/** By how often they are used: on a phone the first four stand in the bar. */
const items: readonly NavItem[] = [
  { key: 'today', to: paths.home, icon: IconCalendarCheck, needs: 'getToday', goKey: 'KeyT' },
  {
    key: 'beneficiaries',
    to: paths.beneficiaries,
    icon: IconUsers,
    needs: 'listBeneficiaries',
    goKey: 'KeyB',
  },
  {
    key: 'calendar',
    to: paths.calendar,
    icon: IconCalendarWeek,
    needs: 'getCalendar',
    goKey: 'KeyC',
  },
  { key: 'groups', to: paths.groups, icon: IconUsersGroup, needs: 'listGroups', goKey: 'KeyG' },
  { key: 'referrals', to: paths.partnerReferrals, icon: IconInbox, needs: 'acceptReferral' },
  {
    key: 'services',
    to: paths.services,
    icon: IconHeartHandshake,
    needs: 'listDirectoryEntries',
    goKey: 'KeyS',
  },
  {
    key: 'intake',
    to: paths.intake,
    icon: IconPhoneIncoming,
    needs: 'listHotlineCalls',
    goKey: 'KeyI',
  },
  { key: 'team', to: paths.team, icon: IconHierarchy2, needs: 'assignCase' },
  {
    key: 'reports',
    to: paths.reports,
    icon: IconReportAnalytics,
    needs: 'listReports',
    goKey: 'KeyR',
  },
  {
    key: 'admin',
    to: paths.adminHome,
    icon: IconSettings,
    needs: ['listUsers', 'listAuditEvents', 'submitProgrammeVersion', 'approveProgrammeVersion'],
  },
];

/** Where something new begins, for the button with the plus. */
export type Beginning = Place<'newApplication' | 'hotlineCall' | 'newGroup'>;

const beginnings: readonly Beginning[] = [
  {
    key: 'newApplication',
    to: paths.newApplication,
    icon: IconUserPlus,
    needs: 'createApplication',
  },
  { key: 'hotlineCall', to: paths.intake, icon: IconPhoneIncoming, needs: 'takeHotlineCall' },
  { key: 'newGroup', to: paths.newGroup, icon: IconUsersPlus, needs: 'createGroup' },
];

const openTo =
  (role: Role) =>
  ({ needs }: Place<string>): boolean =>
    [needs].flat().some((operation) => mayCall(endpoints[operation].access, role));

/** The screens of a role, by the access rules of the contract: no second list of rights. */
export const navigationFor = (role: Role): NavItem[] => items.filter(openTo(role));

export const beginningsFor = (role: Role): Beginning[] => beginnings.filter(openTo(role));

/** Whether an address lies within a screen, as the navigation marks it. */
export const leadsTo = ({ to }: Place<string>, pathname: string): boolean =>
  matchPath({ path: to, end: to === paths.home }, pathname) !== null;
