import type { Role } from './kernel/roles.js';
import { todaySectionNames, type TodayKindSpec, type TodaySectionName } from './kernel/today.js';
import { contributed } from './modules.js';
import { hasPermission } from './permissions.js';

/** Every kind of line on Today. */
export const todayKinds = contributed('today');
export type TodayKind = keyof typeof todayKinds;
export const todayKindNames = Object.keys(todayKinds) as TodayKind[];

export const todayKindOf = (kind: TodayKind): TodayKindSpec => todayKinds[kind];

/** Returns the kinds of a section that have lines for a role. */
export const todayKindsFor = (role: Role, section: TodaySectionName): TodayKind[] =>
  todayKindNames.filter((kind) => {
    const spec = todayKindOf(kind);
    return spec.section === section && hasPermission(role, spec.permission);
  });

/** Returns the sections of a role, in the order of the catalogue. */
export const todaySectionsFor = (role: Role): TodaySectionName[] =>
  todaySectionNames.filter((section) => todayKindsFor(role, section).length > 0);
