import type pg from 'pg';
import { referenceId, type Catalogue, type ReferenceData } from '../../../platform/reference.js';
import { versionDefaults } from '../version.defaults.js';

/** Sessions of a programme whose number is not confirmed yet; the version is marked accordingly. */
const defaultSessions = 12;
const sessionMinutes = 90;
/** Facilitators of programmes that need more than one (domain.md 2.5). */
const facilitators: Readonly<Record<string, number>> = { 'violent-behaviour': 2 };

/**
 * Seeds the areas and programmes of the catalogue, and version 1 of each. An existing version is never
 * changed, nor is a programme that somebody changed; a programme of the Department with the same code or
 * title replaces the catalogue's.
 */
export async function seedProgrammes(
  client: pg.ClientBase,
  { catalogue: { areas, programmes } }: ReferenceData,
): Promise<void> {
  for (const [position, { code, ka, en }] of areas.entries()) {
    await client.query(
      `
        insert into
          area(code, position, name_ka, name_en, id)
        values
          ($1, $2, $3, $4, $5)
        on conflict (code) do update
        set
          position = excluded.position,
          name_ka = excluded.name_ka,
          name_en = excluded.name_en
        where
          area.version = 1`,
      [code, position, ka, en, referenceId('area', code)],
    );
  }
  for (const [position, programme] of programmes.entries()) {
    await seedProgramme(client, position, programme);
    await seedFirstVersion(client, programme);
  }
}

type Programme = Catalogue['programmes'][number];

async function seedProgramme(client: pg.ClientBase, position: number, p: Programme): Promise<void> {
  const values = [
    referenceId('programme', p.code),
    p.area,
    position,
    p.ka,
    p.en,
    p.audience,
    p.confirmed,
  ];
  await client.query(
    `
      insert into
        programme (
          id,
          area_code,
          position,
          name_ka,
          name_en,
          audience,
          confirmed,
          code
        )
      values
        ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict do nothing`,
    [...values, p.code],
  );
  await client.query(
    `
      update programme p
      set
        area_code = $2,
        position = $3,
        name_ka = $4,
        name_en = $5,
        audience = $6,
        confirmed = $7
      where
        p.id = $1
        and p.version = 1
        and not exists (
          select
          from
            programme o
          where
            o.id <> p.id
            and (
              o.name_ka = $4
              or o.name_en = $5
            )
        )`,
    values,
  );
}

async function seedFirstVersion(client: pg.ClientBase, p: Programme): Promise<void> {
  const { minimumAttendancePercent, groupMinimum, groupMaximum, languages } = versionDefaults;
  await client.query(
    `
      insert into
        programme_version (
          id,
          programme_id,
          number,
          state,
          sessions,
          sessions_confirmed,
          session_minutes,
          months_from,
          months_to,
          minimum_attendance_percent,
          audience,
          languages,
          group_minimum,
          group_maximum,
          facilitators,
          created_at,
          updated_at
        )
      select
        $1,
        p.id,
        1,
        'inUse', $3,
        $4,
        $5,
        $6,
        $7,
        $8,
        $9,
        $10,
        $11,
        $12,
        $13,
        now(),
        now()
      from
        programme p
      where
        p.id = $2
      on conflict do nothing`,
    [
      referenceId('programmeVersion', `${p.code}/1`),
      referenceId('programme', p.code),
      p.sessions ?? defaultSessions,
      p.sessions !== undefined,
      sessionMinutes,
      p.months?.[0] ?? null,
      p.months?.[1] ?? null,
      minimumAttendancePercent,
      p.audience,
      languages,
      groupMinimum,
      groupMaximum,
      facilitators[p.code] ?? versionDefaults.facilitators,
    ],
  );
}
