import { attendedMarks } from '@gza/contract';
import { programmeDimensions } from '../dimensions.js';
import {
  enrolmentColumns,
  enrolmentTables,
  everOf,
  momentOf,
  startOf,
} from '../persistence/units.js';
import { report, type Detail } from '../report.js';
import { sql, text, type Sql } from '../sql.js';
import { enrolments, programmeVersions } from '../../programmes/published.js';
import { attendances, programmeSessions } from '../../sessions/published.js';

const reached = (column: string, ka: string, en: string): Detail => ({
  title: { ka, en },
  sql: `count(*) filter (where f.${column})`,
  kind: 'count',
});
const inState = (state: string, ka: string, en: string): Detail => ({
  title: { ka, en },
  sql: `count(*) filter (where f.state = '${state}')`,
  kind: 'count',
});

const attended = attendedMarks.map((mark) => `'${mark}'`).join(', ');

/** SQL condition on the marks `a` that spares those of other bureaus. */
const marksOf = (ofOneBureau: boolean): Sql =>
  ofOneBureau
    ? sql`
      and a.enrolment_id in (
        select
          m.id
        from
          ${text(enrolments)} m
        where
          ${everOf({ ofOneBureau }, { subject: 'm.case_id', bureau: 'm.bureau_id' })}
      )`
    : text('');

export const enrolmentFunnel = report({
  code: 'enrolment-funnel',
  indicator: '16',
  version: 2,
  title: { ka: 'ჩარიცხვიდან დასრულებამდე', en: 'Enrolment funnel' },
  unit: { ka: 'ჩარიცხვა', en: 'enrolment' },
  numerator: {
    ka: 'ჩარიცხვები, რომლებიც დღემდე დასრულდა (მნიშვნელიდან)',
    en: 'Enrolments completed by now (of the denominator)',
  },
  denominator: {
    ka: 'პერიოდში პროგრამაზე წარდგენის შემთხვევები',
    en: 'Enrolments proposed in the period',
  },
  note: {
    ka: 'საფეხურები ზემოდან ქვემოთ იკითხება: წარდგენილი, შესაფერისი, ჩარიცხული, დაწყებული, ნახევარი გავლილი, დასრულებული. გამოსვლის მიზეზები ცალკეა.',
    en: 'The stages read downwards: proposed, suitable, enrolled, started, half attended, completed. Reasons for leaving are shown separately.',
  },
  period: 'range',
  share: true,
  parameters: ['from', 'to', 'by'],
  dimensions: programmeDimensions,
  defaultBy: [],
  // Nobody attends before being proposed, so older registers are not looked at.
  units: ({ from, to, ofOneBureau }) => sql`
    select
      e.id,
      ${enrolmentColumns},
      e.proposed_on as at,
      e.decided_on is not null
      and e.state <> 'unsuitable' as suitable,
      e.enrolled_on is not null as enrolled,
      e.started_on is not null as started,
      e.state = 'completed' as completed,
      coalesce(2 * n.attended >= v.sessions, false) as half
    from
      ${enrolmentTables(momentOf('e.proposed_on', 'e.created_at'))}
      join ${text(programmeVersions)} v on v.id = e.programme_version_id
      left join (
        select
          a.enrolment_id,
          count(*) as attended
        from
          ${text(attendances)} a
          join ${text(programmeSessions)} s on s.id = a.session_id
        where
          a.session_at >= ${startOf(from ?? to)}
          and s.state = 'held'
          and a.mark in (${text(attended)}) ${marksOf(ofOneBureau)}
        group by
          a.enrolment_id
      ) n on n.enrolment_id = e.id
    where
      e.proposed_on between ${from ?? to} and ${to}
      and ${everOf({ ofOneBureau }, { subject: 'e.case_id', bureau: 'e.bureau_id' })}`,
  figures: { numerator: 'count(*) filter (where f.completed)', denominator: 'count(*)' },
  details: {
    proposed: {
      title: { ka: 'წარდგენილი', en: 'Proposed' },
      sql: 'count(*)',
      kind: 'count',
    },
    suitable: reached('suitable', 'შესაფერისი', 'Suitable'),
    enrolled: reached('enrolled', 'ჩარიცხული', 'Enrolled'),
    started: reached('started', 'დაწყებული', 'Started'),
    half: reached('half', 'ნახევარი გავლილი', 'Attended half of the sessions'),
    completed: reached('completed', 'დასრულებული', 'Completed'),
    unsuitable: inState('unsuitable', 'შეუსაბამო', 'Unsuitable'),
    waitlisted: inState('waitlisted', 'მოლოდინის სიაში', 'On the waiting list'),
    withdrawn: inState('withdrawn', 'დაწყებამდე მოხსნილი', 'Withdrawn before the start'),
    nonStarter: inState('nonStarter', 'არ დაუწყია', 'Non-starters'),
    droppedOut: inState('droppedOut', 'პროგრამა მიატოვა', 'Dropped out'),
    excluded: inState('excluded', 'ამოირიცხა', 'Excluded'),
    transferredOut: inState('transferredOut', 'გადავიდა', 'Transferred'),
    adminExit: inState('adminExit', 'ადმინისტრაციული ამოწერა', 'Administrative exit'),
  },
  rows: { permission: 'report.read', values: { state: 'f.state' } },
});
