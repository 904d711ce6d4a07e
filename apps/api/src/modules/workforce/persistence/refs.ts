import { rolesWith, type Permission } from '@gza/contract';

/** JSON of a bureau and of a member of staff for other modules' statements, over the alias of the row. */
export const bureauJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code)`;
export const staffJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

/**
 * SQL condition: a member of staff works in a bureau, in a role with the permission; null without a member of
 * staff.
 */
export function mayInBureau(staffAlias: string, bureauId: string, permission: Permission): string {
  const roles = rolesWith(permission).map((role) => `'${role}'`);
  return `(${staffAlias}.active and ${staffAlias}.bureau_id = ${bureauId} and ${staffAlias}.role in (${roles.join(', ')}))`;
}

/** SQL condition: a member of staff can lead sessions and groups of a bureau; null without a member of staff. */
export const leadsInBureau = (staffAlias: string, bureauId: string): string =>
  mayInBureau(staffAlias, bureauId, 'group.lead');
