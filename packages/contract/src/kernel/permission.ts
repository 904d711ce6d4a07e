import type { PermissionCatalogue } from './registry.js';
import type { Role } from './roles.js';

/** The name of a right: what it is about, and what may be done. */
export type PermissionName = `${string}.${string}`;

/** The permissions of a module, each with the roles that have it. */
export type PermissionTable = Readonly<Record<PermissionName, readonly Role[]>>;

/** What each permission of a table allows, in one sentence: for the generated page, not for the portal. */
export type PermissionSummaries<T extends PermissionTable> = {
  readonly [P in keyof T]: string;
};

/** Every permission that a module declares. */
export type Permission = keyof PermissionCatalogue;
