import { dimensions } from '../dimensions.js';
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

export const caseload = report({
  code: 'caseload',
  indicator: '4',
  version: 2,
  title: { ka: 'საქმეების დატვირთვა', en: 'Caseload' },
  unit: { ka: 'საქმე', en: 'case' },
  numerator: {
    ka: 'საანგარიშო დღის ბოლოს (24:00) ღია საქმეები, რომლებსაც საქმის მენეჯერი ჰყავს',
    en: 'Cases open at 24:00 of the reference day that have a case manager',
  },
  denominator: {
    ka: 'საქმის მენეჯერები, რომლებსაც იმ დღეს სულ მცირე ერთი ღია საქმე ჰქონდათ',
    en: 'Case managers who held at least one open case that day',
  },
  note: {
    ka: 'თანამშრომლის განაკვეთი სისტემაში არ აღირიცხება, ამიტომ ყველა მენეჯერი ერთად ითვლება. საქმეები მენეჯერის გარეშე ცალკეა ნაჩვენები.',
    en: 'Part-time work is not recorded, so every case manager counts as one. Cases without a case manager are shown separately.',
  },
  period: 'date',
  share: false,
  parameters: ['to', 'by'],
  dimensions: { bureau: dimensions.bureau, caseManager: dimensions.caseManager },
  defaultBy: ['bureau'],
  // The case manager is that of the day, not the present one.
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
  figures: {
    numerator: 'count(f.case_manager_id)',
    denominator: 'count(distinct f.case_manager_id)',
  },
  details: {
    unassigned: {
      title: { ka: 'საქმეები მენეჯერის გარეშე', en: 'Cases without a case manager' },
      sql: 'count(*) filter (where f.case_manager_id is null)',
      kind: 'count',
    },
  },
});
