import { hasPermission, type TaskRule, type TodayKind } from '@gza/contract';
import type { TaskRuleOnToday, TaskRulePart } from '../../../platform/parts/task-rule.js';
import type { TodayActor, TodayLineRef, TodayPart } from '../../../platform/parts/today-part.js';
import { taskSteps } from '../../tasks/published.js';

/** Condition of a step by which what a rule asks for (`w`) was postponed. */
const ofStep = (rule: TaskRule): string => `
  s.subject_id = w.subject_id
  and s.rule = '${rule}'
  and s.rule_due_on = w.due_on
  and s.kind = 'postponed'`;

/** SQL over `w`, what a rule asks for: the day to which that was postponed, each time to a later one; null when it was not. */
export const postponedTo = ({ rule }: TaskRulePart): string => `
  (
    select
      max(s.due_on)
    from
      ${taskSteps} s
    where
      ${ofStep(rule)}
  )`;

/**
 * Condition on the days of a reader: who has to do it, or the management, which also sees what nobody has to do. A head has
 * lists of each bureau for what only its supervisor is told.
 */
function shown(
  { worker, management, supervisorOnly }: TaskRuleOnToday,
  { actorId, isManagement, role }: TodayActor,
): string {
  if (!isManagement) return `w.assignee_id = ${actorId} and w.due_on <= app.today() + ${worker}`;
  if (supervisorOnly && !hasPermission(role, 'task.supervise')) return 'false';
  const ofNobody = `w.assignee_id is null and w.due_on <= app.today() + ${worker}`;
  if (management === undefined) return ofNobody;
  return management === worker
    ? `w.due_on <= app.today() + ${worker}`
    : `(w.due_on <= app.today() + ${management} or (${ofNobody}))`;
}

/** The last day that is shown to any of the readers of a role, as SQL. */
const lastShown = (
  { worker, management = worker }: TaskRuleOnToday,
  { isManagement }: TodayActor,
): string => `app.today() + ${isManagement ? `greatest(${worker}, ${management})` : worker}`;

/**
 * The line of a rule on Today: from its day on, as long as the rule asks for it and it is not postponed to a later day. The
 * line has the day on which the rule asked for it.
 */
export function lineOfRule(part: TaskRulePart): TodayPart | undefined {
  const { rule, asked, askedWithin, onToday, detail } = part;
  if (!onToday) return undefined;
  const from = onToday.gone === undefined ? undefined : `app.today() - ${onToday.gone}`;
  const gone = from === undefined ? '' : `and w.due_on >= ${from}`;
  const within = (actor: TodayActor): string =>
    askedWithin?.({ ...(from && { from }), until: lastShown(onToday, actor) }) ?? asked;
  return {
    kind: rule satisfies TodayKind,
    waiting: (actor: TodayActor) => `
      select
        w.subject_id as id,
        w.person_id,
        w.due_on as due
      from
        (${within(actor)}) w
      where
        ${shown(onToday, actor)} ${gone} ${actor.bureauId === undefined ? '' : `and w.bureau_id = ${actor.bureauId}`}
        and not exists (
          select
          from
            ${taskSteps} s
          where
            ${ofStep(rule)}
            and s.due_on > app.today()
        )`,
    ...(detail && { detail: ({ id }: TodayLineRef) => detail(id) }),
  } as TodayPart;
}
