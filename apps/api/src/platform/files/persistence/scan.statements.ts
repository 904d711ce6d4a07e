import { statement, viewStatement } from '../../db/statement.js';

interface ScansOf {
  /** First word of the names of the statements: `plan`. */
  readonly name: string;
  /** Table of the scans: `plan_scan`. */
  readonly table: string;
  /** Its column with the record whose paper it is: `plan_id`. */
  readonly column: string;
  /** Table of these records: `plan`. */
  readonly of: string;
  /** Published table of staff, and JSON of one of them over an alias. */
  readonly staff: string;
  readonly staffJson: (alias: string) => string;
}

const scanJson = (staffJson: ScansOf['staffJson']) => `
  json_build_object(
    'id', s.id,
    'name', s.name,
    'mediaType', s.media_type,
    'size', s.size,
    'addedBy', ${staffJson('sa')},
    'addedAt', app.instant(s.created_at)
  )`;

/** JSON of the scans of a paper, in order. */
export const scansJson = (
  { table, column, staff, staffJson }: Pick<ScansOf, 'table' | 'column' | 'staff' | 'staffJson'>,
  id: string,
): string => `
  (
    select
      coalesce(
        json_agg(
          ${scanJson(staffJson)}
          order by
            s.page,
            s.id
        ),
        '[]'
      )
    from
      ${table} s
      join ${staff} sa on sa.id = s.added_by
    where
      s.${column} = ${id}
  )`;

/** Defines the statements over the scans of one kind of paper. The module that calls it owns the tables. */
export const scanStatements = (scans: ScansOf) => {
  const { name, table, column, of, staff, staffJson } = scans;
  return {
    /** The scans of a paper, in order; no row without the right to its record. */
    list: viewStatement({
      name: `${name}-scans`,
      params: ['uuid'],
      text: `
        select
          json_build_object('items', ${scansJson(scans, 'p.id')})::text as body,
          array[p.beneficiary_id] as subjects
        from
          ${of} p
        where
          p.id = $1`,
    }),
    one: viewStatement({
      name: `${name}-scan`,
      params: ['uuid'],
      text: `
        select
          ${scanJson(staffJson)}::text as body,
          array[s.beneficiary_id] as subjects
        from
          ${table} s
          join ${staff} sa on sa.id = s.added_by
        where
          s.id = $1`,
    }),
    /** The file of a scan of this paper, and of no other one. */
    file: viewStatement({
      name: `${name}-scan-file`,
      params: ['uuid', 'uuid'],
      text: `
        select
          json_build_object('fileId', s.file_id, 'name', s.name)::text as body,
          array[s.beneficiary_id] as subjects
        from
          ${table} s
        where
          s.${column} = $1
          and s.id = $2`,
    }),
    nextPage: statement({
      name: `${name}-scan-page`,
      params: ['uuid'],
      row: { page: 'int' },
      text: `
        select
          coalesce(max(page), 0) + 1 as page
        from
          ${table}
        where
          ${column} = $1`,
    }),
  };
};
