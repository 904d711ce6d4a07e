import { dimensions, personDimensions } from '../dimensions.js';
import { caseColumns, caseTables, everOf, momentOf } from '../persistence/units.js';
import { report } from '../report.js';
import { sql } from '../sql.js';

export const exits = report({
  code: 'exits',
  indicator: '3',
  version: 2,
  title: { ka: 'დახურული საქმეები მიზეზის მიხედვით', en: 'Exits by reason' },
  unit: { ka: 'საქმე', en: 'case' },
  numerator: { ka: 'პერიოდში დახურული საქმეები', en: 'Cases closed in the period' },
  denominator: null,
  note: null,
  period: 'range',
  share: false,
  parameters: ['from', 'to', 'by'],
  dimensions: {
    closureReason: dimensions.closureReason,
    month: dimensions.month,
    ...personDimensions,
    category: dimensions.category,
  },
  defaultBy: ['closureReason'],
  units: ({ from, to, ofOneBureau }) => sql`
    select
      ${caseColumns},
      c.closed_on as at,
      c.closure_reason
    from
      ${caseTables(momentOf('c.closed_on', 'c.closed_at'))}
    where
      c.closed_on between ${from ?? to} and ${to}
      and ${everOf({ ofOneBureau }, { subject: 'c.id', bureau: 'c.bureau_id' })}`,
  figures: { numerator: 'count(*)' },
  details: {
    persons: {
      title: { ka: 'პირები', en: 'Persons' },
      sql: 'count(distinct f.beneficiary_id)',
      kind: 'count',
    },
    medianDays: {
      title: { ka: 'საქმის ხანგრძლივობა, დღე (მედიანა)', en: 'Median days the case was open' },
      sql: 'percentile_cont(0.5) within group (order by f.at - f.started_on)',
      kind: 'number',
    },
  },
  rows: { permission: 'report.read', values: { days: 'f.at - f.started_on' } },
});
