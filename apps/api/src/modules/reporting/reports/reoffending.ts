import { studyLabel } from '@gza/contract';
import { dimensions, personDimensions } from '../dimensions.js';
import { asOf, everOf, momentOf, personColumns } from '../persistence/units.js';
import { report, type Parameters } from '../report.js';
import { sql, text, type Sql } from '../sql.js';
import { cases, outcomes, people } from '../../beneficiaries/published.js';

/**
 * SQL of the day from which each member is followed, with the time of the closing and the case or person whose
 * bureau, region and risk level are counted.
 */
const indexEvent = ({ index }: Parameters): Sql =>
  text(
    index === 'release'
      ? `
        select
          b.release_date as day,
          null::timestamptz as closed_at,
          b.id as subject_id`
      : `
        select
          c.closed_on as day,
          c.closed_at,
          c.id as subject_id
        from
          ${cases} c
        where
          c.beneficiary_id = b.id
          and c.closed_on is not null
        order by
          c.closed_on,
          c.id
        limit
          1`,
  );

/** SQL condition that a person has none of the excluded labels, and no study unless studies are included. */
const notExcluded = ({ excluded, studies }: Parameters): Sql =>
  excluded.reduce(
    (condition, [key, value]) =>
      sql`${condition} and not b.labels @> ${JSON.stringify({ [key]: value })}::jsonb`,
    studies === 'included' ? text('true') : text(`b.labels -> '${studyLabel}' is null`),
  );

const inPeriod = ({ from, to }: Parameters): Sql =>
  from
    ? sql`m.at between ${from} and ${to}`
    : // A person without an index day is counted separately; one whose day is in the future is no member yet.
      sql`(m.at is null or m.at <= ${to})`;

export const reoffending = report({
  code: 'reoffending',
  indicator: '29b',
  version: 3,
  title: { ka: 'აღრიცხული განმეორებითი დანაშაული', en: 'Recorded reoffence or rearrest' },
  unit: { ka: 'ბენეფიციარი', en: 'person' },
  numerator: {
    ka: 'პირები, რომლებზეც დაკვირვების ვადაში აღირიცხა განმეორებითი დანაშაული ან დაკავება',
    en: 'Persons with a recorded reoffence or rearrest within the window',
  },
  denominator: {
    ka: 'კოჰორტის წევრები, რომელთა ათვლის დღე ცნობილია',
    en: 'Members of the cohort whose index day is known',
  },
  note: {
    ka: 'ეს არ არის დადასტურებული განმეორებითი დანაშაულის მაჩვენებელი (№29) და მასთან არ უნდა აირიოს. დაკვირვება მთავრდება ვადის გასვლისას, დაკვირვების აღრიცხული დასასრულისას ან დღეს, იმის მიხედვით, რომელი უფრო ადრეა; მრუდი კაპლან–მაიერის შეფასებაა. თუ დაკვირვება ვადამდე შეწყდა, გამოიყენეთ შეფასება და არა წილი. მიზეზობრივი დასკვნისთვის შესადარებელი ჯგუფია საჭირო.',
    en: 'This is not the proven reoffending of indicator 29; never combine the two. Follow-up ends with the window, at the recorded end of follow-up or today, whichever comes first. The curve is the Kaplan-Meier estimate. Where follow-up ended early, use the estimate and not the share. Make no causal claim without a comparable group.',
  },
  period: 'cohort',
  share: true,
  parameters: [
    'from',
    'to',
    'by',
    'cohort',
    'exclude',
    'studies',
    'splitBy',
    'windowDays',
    'index',
    'table',
  ],
  dimensions: { ...personDimensions, month: dimensions.month },
  defaultBy: [],
  units: (p) => sql`
    select
      m.*,
      m.at as started_on,
      coalesce(e.day <= m.seen, false) as event,
      case
        when e.day <= m.seen then e.day
        else m.seen
      end as days
    from
      (
        select
          b.id,
          b.id as beneficiary_id,
          ${personColumns},
          i.day as at,
          ${p.windowDays}::int as window_days,
          greatest(
            0,
            least(${p.windowDays}::int, least(x.day, app.today()) - i.day)
          ) as seen
        from
          ${text(people)} b
          left join lateral (${indexEvent(p)}) i on true ${asOf(momentOf('i.day', 'i.closed_at'), 'i.subject_id')}
          left join lateral (
            select
              max(r.occurred_on) as day
            from
              ${text(outcomes)} r
            where
              r.beneficiary_id = b.id
              and r.kind = 'followUp'
              and r.entered_in_error_at is null
          ) x on true
        where
          b.labels @> ${JSON.stringify(p.labels)}::jsonb
          and ${notExcluded(p)}
          and ${everOf(p, { subject: 'coalesce(i.subject_id, b.id)', bureau: 'b.bureau_id' })}
      ) m
      left join lateral (
        select
          min(r.occurred_on) - m.at as day
        from
          ${text(outcomes)} r
        where
          r.beneficiary_id = m.id
          and r.kind = 'reoffence'
          and r.occurred_on >= m.at
          and r.entered_in_error_at is null
      ) e on true
    where
      ${inPeriod(p)}`,
  figures: {
    numerator: 'count(*) filter (where f.at is not null and f.event)',
    denominator: 'count(f.at)',
  },
  details: {
    lostEarly: {
      title: {
        ka: 'დაკვირვება ვადამდე შეწყდა, შემთხვევის გარეშე',
        en: 'Follow-up ended before the window, without an event',
      },
      sql: 'count(*) filter (where f.at is not null and not f.event and f.seen < f.window_days)',
      kind: 'count',
    },
    noIndexDay: {
      title: { ka: 'ათვლის დღე უცნობია', en: 'Index day not known' },
      sql: 'count(*) filter (where f.at is null)',
      kind: 'count',
    },
  },
  curve: { days: 'f.days', event: 'f.event', where: 'f.at is not null', lost: 'lostEarly' },
  rows: {
    permission: 'report.read',
    where: 'f.at is not null',
    values: { days: 'f.days', event: 'f.event' },
  },
});
