import { mayOf, type Role } from '@gza/contract';
import { matchPath } from 'react-router';
import { paths } from '../platform/paths.js';
import { staffAbsencesNavigation } from '../features/staff-absences/navigation.js';
import { adminNavigation } from '../features/admin/navigation.js';
import { beneficiariesNavigation } from '../features/beneficiaries/navigation.js';
import { calendarNavigation } from '../features/calendar/navigation.js';
import { groupsNavigation } from '../features/groups/navigation.js';
import { partnerNavigation } from '../features/partner/navigation.js';
import { reportsNavigation } from '../features/reports/navigation.js';
import { servicesNavigation } from '../features/services/navigation.js';
import { tasksNavigation } from '../features/tasks/navigation.js';
import { teamNavigation } from '../features/team/navigation.js';
import { todayNavigation } from '../features/today/navigation.js';
import {
  navigationGroups,
  type NavigationGroup,
  type NavItem,
  type Place,
} from '../platform/navigation.js';
import {
  IconBooks,
  IconClipboardText,
  IconDoorExit,
  IconPhoneIncoming,
  IconSend,
  IconUserPlus,
  IconUsersPlus,
} from '../ui/icons/icons.js';

export type { NavItem };

/** The screens of every feature that has some in the menu, listed once. */
const items: readonly NavItem[] = [
  ...staffAbsencesNavigation,
  ...adminNavigation,
  ...beneficiariesNavigation,
  ...calendarNavigation,
  ...groupsNavigation,
  ...partnerNavigation,
  ...reportsNavigation,
  ...servicesNavigation,
  ...tasksNavigation,
  ...teamNavigation,
  ...todayNavigation,
].sort((a, b) => a.rank - b.rank);

/** A place where a new record begins, for the button with the plus. */
export type Beginning = Omit<Place, 'label'> & {
  key: 'newApplication' | 'hotlineCall' | 'newGroup';
};

const beginnings: readonly Beginning[] = [
  {
    key: 'newApplication',
    to: paths.newApplication,
    icon: IconUserPlus,
    needs: 'application.receive',
  },
  { key: 'hotlineCall', to: paths.intake, icon: IconPhoneIncoming, needs: 'hotlineCall.take' },
  { key: 'newGroup', to: paths.newGroup, icon: IconUsersPlus, needs: 'group.manage' },
];

const openTo =
  (role: Role) =>
  ({ needs }: Pick<Place, 'needs'>): boolean =>
    [needs].flat().some(mayOf(role));

/** Screens below those of the menu, which the palette finds by their names. */
const further: readonly Place[] = [
  {
    key: 'programmes',
    to: paths.programmes,
    label: { ka: 'პროგრამების კატალოგი', en: 'Catalogue of programmes' },
    icon: IconBooks,
    needs: 'programme.read',
  },
  {
    key: 'staffReferrals',
    to: paths.staffReferrals,
    label: { ka: 'გადამისამართებები', en: 'Referrals' },
    icon: IconSend,
    needs: 'referral.read',
  },
  {
    key: 'applications',
    to: paths.applications,
    label: { ka: 'მომართვების სია', en: 'Applications' },
    icon: IconClipboardText,
    needs: 'application.read',
  },
  {
    key: 'preRelease',
    to: paths.preRelease,
    label: { ka: 'ვიზიტები გათავისუფლებამდე', en: 'Visits before release' },
    icon: IconDoorExit,
    needs: 'releaseNotice.read',
  },
];

/** The screens of a role, the most used first, by the permissions of the contract: no second list of rights. */
export const navigationFor = (role: Role): NavItem[] => items.filter(openTo(role));

/** Screens that only the palette names; partners have a Referrals screen of their own. */
export const furtherFor = (role: Role): Place[] =>
  further.filter((place) => openTo(role)(place) && !isClosedTo(role, place.to));

export const beginningsFor = (role: Role): Beginning[] => beginnings.filter(openTo(role));

/** Whether an address lies within a screen, as the navigation marks it. */
export const leadsTo = (
  { to, also = [] }: Pick<NavItem, 'to' | 'also'>,
  pathname: string,
): boolean =>
  [to, ...also].some((path) => matchPath({ path, end: path === paths.home }, pathname) !== null);

/** Whether an address lies within a screen of the menu that the role may not open, and within none that it may. */
export const isClosedTo = (role: Role, pathname: string): boolean => {
  const own = items.filter(({ to }) => to !== paths.home && leadsTo({ to }, pathname));
  return own.length > 0 && !own.some(openTo(role));
};

export interface NavGroup {
  group: NavigationGroup;
  items: NavItem[];
}

/** The screens by group, each group with its own screens; groups without a screen are left out. */
export const grouped = (shown: readonly NavItem[]): NavGroup[] =>
  navigationGroups
    .map((group) => ({ group, items: shown.filter((item) => item.group === group) }))
    .filter((group) => group.items.length > 0);
