import { attendanceMarks, attendedMarks, type AttendanceMark } from '@gza/contract';
import { attendanceMarkLabels } from '@gza/contract/labels';
import { programmeDimensions } from '../dimensions.js';
import { dayOf, enrolmentColumns, enrolmentJoins, everOf, within } from '../persistence/units.js';
import { report, type Detail } from '../report.js';
import { sql, text } from '../sql.js';
import { enrolments } from '../../programmes/published.js';
import { attendances, programmeSessions } from '../../sessions/published.js';

const attended = `f.mark in (${attendedMarks.map((mark) => `'${mark}'`).join(', ')})`;
const expected = attendanceMarks.filter((mark) => mark !== 'notExpected');
const marked = (mark: AttendanceMark): Detail => ({
  title: attendanceMarkLabels[mark],
  sql: `count(*) filter (where f.mark = '${mark}')`,
  kind: 'count',
});

export const attendance = report({
  code: 'attendance',
  indicator: '17',
  version: 2,
  title: { ka: 'დასწრება', en: 'Attendance' },
  unit: { ka: 'დასწრება', en: 'attendance' },
  numerator: {
    ka: 'დასწრებები: დაესწრო, დააგვიანა ან ადრე წავიდა (მნიშვნელიდან)',
    en: 'Attendances: present, late or left early (of the denominator)',
  },
  denominator: {
    ka: 'პერიოდში ჩატარებულ სესიებზე მოსალოდნელი დასწრებები; საპატიო გაცდენაც გაცდენად ითვლება',
    en: 'Expected attendances at sessions held in the period; an excused absence is an absence',
  },
  note: {
    ka: 'გაცდენილის ასანაზღაურებელი შეხვედრა ცალკე შეხვედრად ითვლება.',
    en: 'A session that makes up for a missed one counts as a session of its own.',
  },
  period: 'range',
  share: true,
  parameters: ['from', 'to', 'by'],
  dimensions: programmeDimensions,
  defaultBy: [],
  units: ({ from, to, ofOneBureau }) => sql`
    select
      md5(a.session_id::text || a.enrolment_id::text)::uuid as id,
      ${enrolmentColumns},
      ${text(dayOf('s.starts_at'))} as at,
      a.mark,
      a.session_id,
      s.minutes
    from
      ${text(programmeSessions)} s
      join ${text(attendances)} a on a.session_id = s.id
      join ${text(enrolments)} e on e.id = a.enrolment_id ${enrolmentJoins(text('s.starts_at'))}
    where
      s.state = 'held'
      and ${within('s.starts_at', from ?? to, to)}
      and ${everOf({ ofOneBureau }, { subject: 'e.case_id', bureau: 'e.bureau_id' })}
      and a.mark in (${text(expected.map((mark) => `'${mark}'`).join(', '))})`,
  figures: { numerator: `count(*) filter (where ${attended})`, denominator: 'count(*)' },
  details: {
    late: marked('late'),
    leftEarly: marked('leftEarly'),
    absentExcused: marked('absentExcused'),
    absentUnexcused: marked('absentUnexcused'),
  },
  // Analysts get attendance as figures only: domain.md, section 2.6.
  rows: {
    permission: 'report.readAttendanceRows',
    values: { mark: 'f.mark', minutes: 'f.minutes' },
  },
});
