import { dimensions, personDimensions } from '../dimensions.js';
import {
  caseColumns,
  caseTables,
  everOf,
  lastOf,
  managerAt,
  openAt,
} from '../persistence/units.js';
import { report } from '../report.js';
import { sql } from '../sql.js';

export const activeStock = report({
  code: 'active-stock',
  indicator: '1',
  version: 2,
  title: { ka: 'მოქმედი ბენეფიციარები', en: 'Active stock' },
  unit: { ka: 'ბენეფიციარი', en: 'person' },
  numerator: {
    ka: 'პირები, რომლებსაც საანგარიშო დღის ბოლოს (24:00) ჰქონდათ სულ მცირე ერთი ღია საქმე',
    en: 'Persons with at least one open case at 24:00 of the reference day',
  },
  denominator: null,
  note: {
    ka: 'ღიაა ყველა საქმე, გარდა დახურულისა. წინა დღის ღია საქმეებს + მიღებული − დახურული = ღია საქმეები.',
    en: 'Every case that is not closed is open. Open cases before + entries − exits = open cases after.',
  },
  period: 'date',
  share: false,
  parameters: ['to', 'by'],
  dimensions: {
    ...personDimensions,
    category: dimensions.category,
    caseManager: dimensions.caseManager,
  },
  defaultBy: [],
  units: ({ to, ofOneBureau }) => sql`
    select
      ${caseColumns},
      ${managerAt(to)} as case_manager_id,
      ${to} as at
    from
      ${caseTables(lastOf(to))}
    where
      ${openAt(to)}
      and ${everOf({ ofOneBureau }, { subject: 'c.id', bureau: 'c.bureau_id' })}`,
  figures: { numerator: 'count(distinct f.beneficiary_id)' },
  details: {
    cases: { title: { ka: 'ღია საქმეები', en: 'Open cases' }, sql: 'count(*)', kind: 'count' },
  },
  rows: { permission: 'report.read', values: { openedOn: 'f.started_on' } },
});
