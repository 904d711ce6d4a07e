import { dateRules, type DateRule } from '@gza/contract';
import type { LocalDate } from '../../../../platform/calendar/local-date.js';
import { groundError } from '../../../../platform/date-rules.js';
import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { RowError } from '../../../../platform/imports/import-type.js';
import { birthError } from '../../people/index.js';
import type { KnownPerson, PersonChanges, PersonRow } from './person-row.rules.js';

const importWorkBeganStatement = statement({
  name: 'import-work-began',
  params: ['uuid[]'],
  row: { id: 'uuid', work: 'date | null' },
  text: `
    select
      id,
      app.work_began_on(id) as work
    from
      beneficiary
    where
      id = any ($1)`,
});

/** Returns the first day of the work with each of the people. */
export async function workBeganOn(
  tx: Tx,
  people: readonly string[],
): Promise<ReadonlyMap<string, LocalDate | null>> {
  if (people.length === 0) return new Map();
  const rows = await tx.sql(importWorkBeganStatement(people));
  return new Map(rows.map(({ id, work }) => [id, work]));
}

/** Lists the dates of a row that cannot be those of a known person: born after the work began, released before the birth. */
export function knownDateErrors(
  known: KnownPerson,
  row: Pick<PersonRow, 'birthYearOnly'>,
  changes: Pick<PersonChanges, 'birthDate' | 'releaseDate'>,
  { work, today }: { work: LocalDate | null; today: LocalDate },
): RowError[] {
  const { birthDate, releaseDate } = changes;
  const birth = birthDate ?? known.birthDate;
  const ofBirth = birthError(birthDate, work, today);
  const ofRelease =
    releaseDate &&
    groundError(
      releaseDate,
      dateRules['ChangeBeneficiaryBody.releaseDate'] as DateRule,
      { birth },
      today,
    );
  return [
    ...(ofBirth ? [{ column: row.birthYearOnly ? 'birthYear' : 'birthDate', ...ofBirth }] : []),
    ...(ofRelease ? [{ column: 'releaseDate', ...ofRelease }] : []),
  ];
}
