import { programmeDimensions } from '../dimensions.js';
import { enrolmentColumns, enrolmentTables, everOf, momentOf } from '../persistence/units.js';
import { report, type Detail } from '../report.js';
import { sql, text } from '../sql.js';
import { programmeGroups } from '../../programmes/published.js';

const inState = (state: string, ka: string, en: string): Detail => ({
  title: { ka, en },
  sql: `count(*) filter (where f.over and f.state = '${state}')`,
  kind: 'count',
});

export const completion = report({
  code: 'completion',
  indicator: '15',
  version: 2,
  title: { ka: 'პროგრამის დასრულება', en: 'Completion rate' },
  unit: { ka: 'ჩარიცხვა', en: 'enrolment' },
  numerator: {
    ka: 'ჩარიცხვები, რომლებიც პროგრამის დასრულებით დამთავრდა (მნიშვნელიდან)',
    en: 'Enrolments that were completed (of the denominator)',
  },
  denominator: {
    ka: 'პერიოდში დაწყებული ჩარიცხვები, რომელთა ჯგუფი უკვე დამთავრდა; ინდივიდუალური – რომლებიც თავად დამთავრდა. გადასულები და ადმინისტრაციულად ამოწერილები (მათ შორის გარდაცვლილები) ცალკეა',
    en: 'Enrolments started in the period: in a group once the group has ended, individual ones once they have ended. Transfers and administrative exits (including deaths) are shown separately',
  },
  note: {
    ka: 'ითვლება დაწყების კოჰორტით: პერიოდი დაწყების დღეს ეხება და არა დასრულებისას.',
    en: 'By start cohort: the period refers to the start, not to the completion.',
  },
  period: 'range',
  share: true,
  parameters: ['from', 'to', 'by'],
  dimensions: programmeDimensions,
  defaultBy: [],
  // A drop-out from a group that still runs is not counted yet; otherwise the figure would lack the members
  // who stay.
  units: ({ from, to, ofOneBureau }) => sql`
    select
      e.id,
      ${enrolmentColumns},
      e.started_on as at,
      case
        when e.group_id is null then e.ended_on is not null
        else g.state in ('completed', 'cancelled')
      end as over
    from
      ${enrolmentTables(momentOf('e.started_on', 'e.created_at'))}
      left join ${text(programmeGroups)} g on g.id = e.group_id
    where
      e.started_on between ${from ?? to} and ${to}
      and ${everOf({ ofOneBureau }, { subject: 'e.case_id', bureau: 'e.bureau_id' })}`,
  figures: {
    numerator: `count(*) filter (where f.over and f.state = 'completed')`,
    denominator: `count(*) filter (where f.over and f.state not in ('transferredOut', 'adminExit'))`,
  },
  details: {
    started: {
      title: { ka: 'დაწყებული, სულ', en: 'Started, all' },
      sql: 'count(*)',
      kind: 'count',
    },
    running: {
      title: { ka: 'ჯერ მიმდინარე', en: 'Still running' },
      sql: 'count(*) filter (where not f.over)',
      kind: 'count',
    },
    droppedOut: inState('droppedOut', 'პროგრამა მიატოვა', 'Dropped out'),
    excluded: inState('excluded', 'ამოირიცხა', 'Excluded'),
    undecided: inState('started', 'გადაუწყვეტელი', 'Not decided yet'),
    transferredOut: inState('transferredOut', 'გადავიდა', 'Transferred'),
    adminExit: inState('adminExit', 'ადმინისტრაციული ამოწერა', 'Administrative exit'),
  },
  rows: { permission: 'report.read', values: { state: 'f.state', over: 'f.over' } },
});
