import type { TaskLine } from '../../domain/tasks.rules.js';
import type { ScheduleItem } from '../../ui/dates/schedule.types.js';
import { meetingIdOf } from './calendar.presenter.js';

/** Labels of the tasks of a day, in the present language. */
export interface TaskLineLabels {
  person: (line: TaskLine) => string;
  what: (line: TaskLine) => string;
  /** How late a line is, or nothing. */
  late: (line: TaskLine) => string | null;
  more: (count: number) => string;
}

/** The tasks by their day, in the given order. */
export function byDay(tasks: readonly TaskLine[]): Map<string, TaskLine[]> {
  const days = new Map<string, TaskLine[]>();
  for (const line of tasks) days.set(line.dueOn, [...(days.get(line.dueOn) ?? []), line]);
  return days;
}

/** Lines that the head of a day has room for; the name of a day off takes one of them. */
const rowsOfHead = 2;

/** The tasks at the head of their days. Where there is no room for all, the last line opens the others. */
export function headItems(
  tasks: readonly TaskLine[],
  daysOff: Readonly<Record<string, string>>,
  labels: TaskLineLabels,
): ScheduleItem[] {
  return [...byDay(tasks)].flatMap(([day, lines]) => {
    const room = day in daysOff ? rowsOfHead - 1 : rowsOfHead;
    const shown = lines.length > room ? lines.slice(0, room - 1) : lines;
    const left = lines.length - shown.length;
    const whole = {
      start: `${day} 00:00:00`,
      end: `${day} 23:59:59`,
      wholeDay: true,
      movable: false,
    };
    return [
      ...shown.map((line): ScheduleItem => {
        const late = labels.late(line);
        return {
          ...whole,
          id: `task.${line.id}`,
          title: labels.person(line),
          labels: [labels.what(line), ...(late ? [late] : [])],
          tone: late ? 'warning' : 'neutral',
        };
      }),
      ...(left > 0
        ? [
            {
              ...whole,
              id: `tasks.${day}`,
              title: labels.more(left),
              labels: [],
              tone: lines.some(labels.late) ? ('warning' as const) : ('neutral' as const),
            },
          ]
        : []),
    ];
  });
}

export type OpenedItem =
  { kind: 'meeting'; id: string } | { kind: 'task'; id: string } | { kind: 'tasks'; day: string };

/** What an item of the schedule opens. */
export function openedBy(itemId: string): OpenedItem {
  const [kind, of] = itemId.split('.');
  if (of && kind === 'task') return { kind, id: of };
  if (of && kind === 'tasks') return { kind, day: of };
  return { kind: 'meeting', id: meetingIdOf(itemId) };
}
