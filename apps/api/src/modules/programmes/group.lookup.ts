import type { GroupState } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { notFound } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

/** Summary of a group for other modules. */
export interface GroupSummary {
  readonly id: string;
  readonly bureauId: string;
  readonly state: GroupState;
  readonly programmeId: string;
  readonly programmeVersionId: string;
  /** Number of sessions of the version. `sessionMinutes` is their usual length. */
  readonly sessions: number;
  readonly sessionMinutes: number;
  readonly place: string | null;
}

const groupSummaryStatement = statement({
  name: 'group-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    bureauId: 'uuid',
    state: narrow<GroupState>('text'),
    programmeId: 'uuid',
    programmeVersionId: 'uuid',
    sessions: 'int',
    sessionMinutes: 'int',
    place: 'text | null',
  },
  text: `
    select
      g.id,
      g.bureau_id as "bureauId",
      g.state,
      g.programme_id as "programmeId",
      g.programme_version_id as "programmeVersionId",
      v.sessions,
      v.session_minutes as "sessionMinutes",
      g.place
    from
      programme_group g
      join programme_version v on v.id = g.programme_version_id
    where
      g.id = $1`,
});

/** Returns a group that the actor may see. Throws `not-found` otherwise. */
export async function getGroup(tx: Tx, id: string): Promise<GroupSummary> {
  const row = await tx.row(groupSummaryStatement(id));
  if (!row) throw notFound();
  return row;
}

const groupPlacesStatement = statement({
  name: 'group-places',
  params: ['uuid'],
  row: { taken: 'int' },
  text: `
    select
      taken
    from
      app.group_places($1)`,
});

/** Counts the places of a group that are in use, also those of people of other bureaus. The caller holds the group's lock. */
export async function placesTaken(tx: Tx, groupId: string): Promise<number> {
  const row = await tx.row(groupPlacesStatement(groupId));
  return row?.taken ?? 0;
}
