import { management } from '@gza/contract';
import type { Actor } from '../../../platform/actor.js';
import { alertsOpen, assessmentsOverdue, assessmentsToApprove } from '../../assessments/index.js';
import {
  applicationsWaiting,
  closuresToDecide,
  firstContactsOverdue,
  releasesAhead,
} from '../../beneficiaries/index.js';
import { planReviewsOverdue, plansToApprove, plansToSign } from '../../plans/index.js';
import { referralAnswersOverdue, referralsAnswered } from '../../services/index.js';
import { absencesOfLate, sessionsOfTheDay, sessionsToRecord } from '../../sessions/index.js';
import { viewStatement } from '../../../platform/db/statement.js';

/** Lines of a section; the total says how many there are in all. */
const shown = 50;

/** Each section by what the modules say of it, the most urgent line first. */
const sections = {
  alerts: alertsOpen,
  sessions: sessionsOfTheDay,
  toRecord: sessionsToRecord,
  overdue: [
    firstContactsOverdue,
    assessmentsOverdue,
    planReviewsOverdue,
    referralAnswersOverdue,
  ].join(' union all '),
  applications: applicationsWaiting,
  approvals: [assessmentsToApprove, plansToApprove, closuresToDecide].join(' union all '),
  signatures: plansToSign,
  absences: absencesOfLate,
  answers: referralsAnswered,
  releases: releasesAhead,
};

const names = Object.keys(sections);
const parts = Object.entries(sections).map(
  ([name, lines]) =>
    `part_${name} as (select q.*, row_number() over (order by q.sort, q.item_id) as n from (${lines}) q)`,
);
const section = (name: string) =>
  `'${name}', (select json_build_object('total', count(*), 'items', coalesce(json_agg(item order by n) filter (where n <= ${shown}), '[]')) from part_${name})`;

const todayStatement = viewStatement({
  name: 'today',
  params: ['uuid', 'boolean', 'text'],
  text: `
    with ${parts.join(', ')}
    select json_build_object(${names.map(section).join(', ')})::text as body,
      array(select distinct subject from (${names
        .map((name) => `select subject from part_${name} where n <= ${shown}`)
        .join(' union all ')}) s where subject is not null) as subjects
    where $1::uuid is not null and $2::boolean is not null and $3::text is not null`,
});

/** The day of the actor in one statement. The policies hide what is not theirs to see. */
export const todayView = ({ id, role }: Actor) =>
  todayStatement(
    id,
    management.some((one) => one === role),
    role,
  );
