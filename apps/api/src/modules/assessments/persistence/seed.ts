import path from 'node:path';
import type pg from 'pg';
import { dataFolder } from '../../../platform/reference.js';
import type { FormVersion } from '../form-version.js';
import { loadInstrumentPacks, type InstrumentPack } from '../form-version.loader.js';
import { caseMismatches, untestedOutcomes } from '../scored-cases.rules.js';

/** Error of a data pack that changes a version in use: answers refer to that version for ever. */
export class FrozenVersionError extends Error {
  constructor(version: FormVersion) {
    super(
      `Instrument ${version.code}, version ${version.version} is published and differs from its data pack. Undo the change, or add version-${version.version + 1}.json.`,
    );
    this.name = 'FrozenVersionError';
  }
}

/**
 * Returns whether a version may be used: its scored cases all give the expected results and cover every band,
 * level and alert.
 */
function isPublished(pack: InstrumentPack, version: FormVersion): boolean {
  return (
    pack.cases.every((scored) => caseMismatches(version, scored).length === 0) &&
    untestedOutcomes(version, pack.cases).length === 0
  );
}

/** Writes the version; only compares a published one. */
async function writeVersion(
  client: pg.ClientBase,
  version: FormVersion,
  notice: string,
): Promise<void> {
  const values = [version.code, version.version, JSON.stringify(version), notice];
  const { rows } = await client.query<{ status: string; same: boolean }>(
    'select status, definition = $3::jsonb as same from instrument_version where instrument_code = $1 and number = $2',
    values.slice(0, 3),
  );
  const stored = rows[0];
  if (stored?.same === false && stored.status !== 'draft') throw new FrozenVersionError(version);
  await client.query(
    `
      insert into
        instrument_version (instrument_code, number, status, definition, notice)
      values
        ($1, $2, 'draft', $3, $4)
      on conflict (instrument_code, number) do update
      set
        definition = excluded.definition,
        notice = excluded.notice`,
    values,
  );
}

/**
 * Puts the version into use and ends the previous one on that day. The first version is valid without a
 * beginning; earlier ones that were never in use are retired without dates.
 */
async function activate(client: pg.ClientBase, { code, version }: FormVersion): Promise<void> {
  const { rows } = await client.query(
    `
      select
      from
        instrument_version
      where
        instrument_code = $1
        and number = $2
        and status <> 'draft'`,
    [code, version],
  );
  if (rows.length > 0) return;
  const retired = await client.query(
    `
      update instrument_version
      set
        status = 'retired',
        valid_to = app.today()
      where
        instrument_code = $1
        and status = 'active'`,
    [code],
  );
  await client.query(
    `
      update instrument_version
      set
        status = 'active',
        valid_from = case
          when $3 then app.today()
        end
      where
        instrument_code = $1
        and number = $2`,
    [code, version, (retired.rowCount ?? 0) > 0],
  );
  await client.query(
    `
      update instrument_version
      set
        status = 'retired'
      where
        instrument_code = $1
        and number < $2
        and status = 'draft'`,
    [code, version],
  );
}

/** Writes instruments and their versions from the data packs. */
export async function seedInstruments(
  client: pg.ClientBase,
  folder = path.join(dataFolder, 'instruments'),
): Promise<void> {
  for (const pack of await loadInstrumentPacks(folder)) {
    const newest = pack.versions.at(-1);
    if (!newest) continue;
    await client.query(
      'insert into instrument (code, clinical) values ($1, $2) on conflict (code) do update set clinical = excluded.clinical',
      [pack.code, newest.clinical],
    );
    for (const version of pack.versions) await writeVersion(client, version, pack.notice);
    if (isPublished(pack, newest)) await activate(client, newest);
  }
}
