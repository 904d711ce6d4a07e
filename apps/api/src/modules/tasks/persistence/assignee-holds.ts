import { rolesWith } from '@gza/contract';

const holders = rolesWith('task.hold')
  .map((role) => `'${role}'`)
  .join(', ');

/**
 * SQL condition: a member of staff can have tasks of a bureau, as `holdsTasks` has it; null without a member of staff. A
 * head belongs to no bureau and works on all.
 */
export const assigneeHolds = (staffAlias: string, bureauId: string): string =>
  `(${staffAlias}.active and ${staffAlias}.role in (${holders}) and coalesce(${staffAlias}.bureau_id, ${bureauId}) = ${bureauId})`;
