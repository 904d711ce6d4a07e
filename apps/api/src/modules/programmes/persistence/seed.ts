import type pg from 'pg';
import { loadCatalogue, referenceId } from '../../../platform/reference.js';

/** Sessions of a programme whose number nobody has confirmed yet; such a version says so. */
const defaultSessions = 12;
const sessionMinutes = 90;
/** Minimum share of sessions for completion, in per cent (domain.md 2.5). */
const minimumAttendancePercent = 80;
/** Size of a group, and facilitators by programme where it is not one (domain.md 2.5). */
const groupSize = { minimum: 6, maximum: 12 } as const;
const facilitators: Readonly<Record<string, number>> = { 'violent-behaviour': 2 };

/** Areas and programmes of the catalogue, and version 1 of each. A version that is there is never touched. */
export async function seedProgrammes(client: pg.ClientBase): Promise<void> {
  const { areas, programmes } = loadCatalogue();
  for (const [position, { code, ka, en }] of areas.entries()) {
    await client.query(
      `insert into area (code, position, name_ka, name_en) values ($1, $2, $3, $4)
       on conflict (code) do update set position = excluded.position, name_ka = excluded.name_ka, name_en = excluded.name_en`,
      [code, position, ka, en],
    );
  }
  for (const [position, p] of programmes.entries()) {
    const id = referenceId('programme', p.code);
    await client.query(
      `insert into programme (id, code, area_code, position, name_ka, name_en, audience, confirmed) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set area_code = excluded.area_code, position = excluded.position, name_ka = excluded.name_ka,
         name_en = excluded.name_en, audience = excluded.audience, confirmed = excluded.confirmed`,
      [id, p.code, p.area, position, p.ka, p.en, p.audience, p.confirmed],
    );
    await client.query(
      `insert into programme_version (id, programme_id, number, state, sessions, sessions_confirmed, session_minutes, months_from, months_to,
         minimum_attendance_percent, audience, languages, group_minimum, group_maximum, facilitators, created_at, updated_at)
       values ($1, $2, 1, 'inUse', $3, $4, $5, $6, $7, $8, $9, '{ka}', $10, $11, $12, now(), now()) on conflict do nothing`,
      [
        referenceId('programmeVersion', `${p.code}/1`),
        id,
        p.sessions ?? defaultSessions,
        p.sessions !== undefined,
        sessionMinutes,
        p.months?.[0] ?? null,
        p.months?.[1] ?? null,
        minimumAttendancePercent,
        p.audience,
        groupSize.minimum,
        groupSize.maximum,
        facilitators[p.code] ?? 1,
      ],
    );
  }
}
