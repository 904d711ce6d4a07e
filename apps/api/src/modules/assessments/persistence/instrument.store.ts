import type { InstrumentStatus } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';
import type { FormVersion } from '../form-version.js';
import { statement, viewStatement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

export interface StoredVersion {
  readonly status: InstrumentStatus;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly definition: FormVersion;
}

const columns = `status, valid_from as "validFrom", valid_to as "validTo", definition`;

const instrumentVersionStatement = statement({
  name: 'instrument-version',
  params: ['text', 'int'],
  row: {
    status: narrow<InstrumentStatus>('text'),
    validFrom: 'date | null',
    validTo: 'date | null',
    definition: narrow<FormVersion>('jsonb'),
  },
  text: `
    select
      ${columns}
    from
      instrument_version
    where
      instrument_code = $1
      and number = $2`,
});

/** Returns a version of an instrument. Throws `not-found` when there is none. */
export async function getVersion(tx: Tx, code: string, number: number): Promise<StoredVersion> {
  const row = await tx.row(instrumentVersionStatement(code, number));
  if (!row) throw notFound();
  return row;
}

const instrumentVersionActiveStatement = statement({
  name: 'instrument-version-active',
  params: ['text'],
  row: {
    status: narrow<InstrumentStatus>('text'),
    validFrom: 'date | null',
    validTo: 'date | null',
    definition: narrow<FormVersion>('jsonb'),
  },
  text: `
    select
      ${columns}
    from
      instrument_version
    where
      instrument_code = $1
      and status = 'active'
      and app.today() between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')`,
});

/** Returns the version that new assessments use today, if there is one. */
export async function findActiveVersion(tx: Tx, code: string): Promise<FormVersion | undefined> {
  const row = await tx.row(instrumentVersionActiveStatement(code));
  return row?.definition;
}

const instrumentsAvailableStatement = statement({
  name: 'instruments-available',
  row: { code: 'text' },
  text: `
    select
      instrument_code as code
    from
      instrument_version
    where
      status = 'active'
      and app.today() between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')`,
});

/** Returns the codes of the instruments that have an active version. */
export async function availableInstruments(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.sql(instrumentsAvailableStatement());
  return new Set(rows.map((row) => row.code));
}

export const instrumentList = viewStatement({
  name: 'instruments',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'code', i.code,
              'title', v.definition -> 'title',
              'clinical', i.clinical,
              'filledBy', v.definition -> 'filledBy',
              'audience', v.definition -> 'audience',
              'activeVersion', case
                when v.status = 'active' then v.number
              end
            )
            order by
              i.code
          ),
          '[]'
        )
      )::text as body
    from
      instrument i
      join lateral (
        select
          *
        from
          instrument_version v
        where
          v.instrument_code = i.code
        order by
          v.status = 'active' desc,
          v.number desc
        limit
          1
      ) v on true`,
});

export const versionList = viewStatement({
  name: 'instrument-versions',
  params: ['text'],
  text: `
    select
      json_build_object(
        'items', json_agg(
          json_build_object(
            'instrumentCode', v.instrument_code,
            'number', v.number,
            'status', v.status,
            'validFrom', v.valid_from,
            'validTo', v.valid_to
          )
          order by
            v.number desc
        )
      )::text as body
    from
      instrument_version v
    where
      v.instrument_code = $1
    having
      count(*) > 0`,
});
