import { dateRules, type DateRule, type DtoName, type FieldProblem } from '@gza/contract';
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js';
import { dateGroundErrors, rangeError } from '../../../platform/date-rules.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';

const personDatesStatement = statement({
  name: 'person-dates',
  params: ['uuid'],
  row: { birth: 'date | null', work: 'date | null' },
  text: `
    select
      birth_date as birth,
      app.work_began_on(id) as work
    from
      beneficiary
    where
      id = $1`,
});

/**
 * Returns the day of birth of a person, and the first day of the work with them: the first application, case,
 * legal basis or notice of release.
 */
export async function personDates(
  tx: Tx,
  beneficiaryId: string,
): Promise<{ birth: LocalDate | null; work: LocalDate | null }> {
  return (await tx.row(personDatesStatement(beneficiaryId))) ?? { birth: null, work: null };
}

/** Rejects the dates of a request before the birth of the person or the begin of the work, by the table. */
export async function checkPersonDates(
  tx: Tx,
  beneficiaryId: string,
  dto: DtoName,
  body: object,
): Promise<void> {
  const grounds = await personDates(tx, beneficiaryId);
  const errors = dateGroundErrors(dto, body, grounds, localDateOf(tx.now));
  if (errors.length > 0) throw invalid(...errors);
}

/** Returns the error of a day of birth after the begin of the work with the person. */
export function birthError(
  birthDate: LocalDate | null | undefined,
  work: LocalDate | null,
  today: LocalDate,
): FieldProblem | undefined {
  const rule = dateRules['ChangeBeneficiaryBody.birthDate'] as DateRule;
  if (!birthDate || !work) return undefined;
  return rangeError(birthDate, rule, work < today ? work : today);
}
