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

/** Lines of a reader: until which day (SQL), and a condition on them. */
interface Shown {
  readonly until: string;
  readonly whose: string;
}

/**
 * What is shown to a reader: to who has to do it, or to the management, which also sees what nobody has to do. A head has
 * lists of each bureau for what only its supervisor is told. Lines of different days are different selects, so that an
 * index finds each.
 */
function shownTo(
  { worker, management, supervisorOnly }: TaskRuleOnToday,
  { actorId, isManagement, role, bureauId }: TodayActor,
): Shown[] {
  const [untilWorker, untilManagement] = [worker, management ?? worker].map(
    (days) => `app.today() + ${days}`,
  ) as [string, string];
  if (!isManagement) return [{ until: untilWorker, whose: `w.assignee_id = ${actorId}` }];
  if (supervisorOnly && !hasPermission(role, 'task.supervise')) return [];
  const seen = bureauId === undefined ? '' : `and w.bureau_id = ${bureauId}`;
  const ofNobody = { until: untilWorker, whose: `w.assignee_id is null ${seen}` };
  if (management === undefined) return [ofNobody];
  if (management === worker) return [{ until: untilManagement, whose: `true ${seen}` }];
  return [
    { until: untilManagement, whose: `w.assignee_id is not null ${seen}` },
    { ...ofNobody, until: `greatest(${untilWorker}, ${untilManagement})` },
  ];
}

/**
 * The line of a rule on Today: from its day on, as long as the rule asks for it and it is not postponed to a later day. The
 * line has the day on which the rule asked for it.
 */
export function lineOfRule(part: TaskRulePart): TodayPart | undefined {
  const { rule, asked, askedWithin, onToday, detail } = part;
  if (!onToday) return undefined;
  const from = onToday.gone === undefined ? undefined : `app.today() - ${onToday.gone}`;
  const lines = ({ until, whose }: Shown): string => `
    select
      w.subject_id as id,
      w.person_id,
      w.due_on as due
    from
      (${askedWithin?.({ ...(from && { from }), until }) ?? asked}) w
    where
      ${whose}
      and w.due_on <= ${until} ${from ? `and w.due_on >= ${from}` : ''}
      and not exists (
        select
        from
          ${taskSteps} s
        where
          ${ofStep(rule)}
          and s.due_on > app.today()
      )`;
  const none = `
    select
      null::uuid as id,
      null::uuid as person_id,
      null::date as due
    where
      false`;
  return {
    kind: rule satisfies TodayKind,
    waiting: (actor: TodayActor) => shownTo(onToday, actor).map(lines).join(' union all ') || none,
    ...(detail && { detail: ({ id }: TodayLineRef) => detail(id) }),
  } as TodayPart;
}
