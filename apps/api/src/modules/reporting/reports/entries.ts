import { dimensions, personDimensions } from '../dimensions.js';
import { caseColumns, caseTables, dayOf, everOf, within } from '../persistence/units.js';
import { report } from '../report.js';
import { sql, text } from '../sql.js';
import { cases } from '../../beneficiaries/published.js';

export const entries = report({
  code: 'entries',
  indicator: '2',
  version: 2,
  title: { ka: 'მიღებული საქმეები', en: 'Entries' },
  unit: { ka: 'საქმე', en: 'case' },
  numerator: { ka: 'პერიოდში მიღებული საქმეები', en: 'Cases accepted in the period' },
  denominator: null,
  note: null,
  period: 'range',
  share: false,
  parameters: ['from', 'to', 'by'],
  dimensions: {
    month: dimensions.month,
    ...personDimensions,
    category: dimensions.category,
    episode: dimensions.episode,
  },
  defaultBy: [],
  units: ({ from, to, ofOneBureau }) => sql`
    select
      ${caseColumns},
      ${text(dayOf('c.opened_at'))} as at,
      c.first_contact_due_on,
      c.assessment_due_on,
      exists (
        select
        from
          ${text(cases)} p
        where
          p.beneficiary_id = c.beneficiary_id
          and (p.opened_at, p.id) < (c.opened_at, c.id)
      ) as returning_person
    from
      ${caseTables(text('c.opened_at'))}
    where
      ${within('c.opened_at', from ?? to, to)}
      and ${everOf({ ofOneBureau }, { subject: 'c.id', bureau: 'c.bureau_id' })}`,
  figures: { numerator: 'count(*)' },
  details: {
    persons: {
      title: { ka: 'პირები', en: 'Persons' },
      sql: 'count(distinct f.beneficiary_id)',
      kind: 'count',
    },
    first: {
      title: { ka: 'პირველად', en: 'First case of the person' },
      sql: 'count(*) filter (where not f.returning_person)',
      kind: 'count',
    },
    returning: {
      title: { ka: 'ხელახლა', en: 'Returning persons' },
      sql: 'count(*) filter (where f.returning_person)',
      kind: 'count',
    },
  },
  rows: {
    permission: 'report.read',
    values: {
      firstContactDueOn: 'f.first_contact_due_on',
      assessmentDueOn: 'f.assessment_due_on',
    },
  },
});
