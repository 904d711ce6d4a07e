import { ProblemError, isProblem } from '@gza/client';
import { hasPermission, workKinds, type Dto, type WorkKind } from '@gza/contract';

type Staff = Dto<'StaffMember'>;
type Item = Dto<'WorkItem'>;
type HandOverItem = Dto<'HandOverItem'>;

/** What is chosen for each item: the account of a colleague by the id of the item. */
export type Receivers = Readonly<Record<string, string>>;

const needed = {
  case: 'case.carry',
  session: 'group.lead',
  appointment: 'appointment.hold',
  task: 'task.hold',
  group: 'group.lead',
  // Any colleague may see to an item: one who reads plans knows what is asked.
  plan: 'plan.read',
} as const;

/** Colleagues who can hold an item: staff of its bureau with the right to, without the present holder. */
export const colleaguesFor = (
  staff: readonly Staff[],
  { kind, bureauId }: Pick<Item, 'kind' | 'bureauId'>,
  holderId: string,
): Staff[] =>
  staff.filter(
    (one) =>
      one.id !== holderId && one.bureauId === bureauId && hasPermission(one.role, needed[kind]),
  );

/** The items by kind, in the order of the kinds; a kind without any is left out. */
export const byKind = (items: readonly Item[]): { kind: WorkKind; items: Item[] }[] =>
  workKinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter(({ items: own }) => own.length > 0);

/** Gives every item of the list to one colleague, where they can hold it; leaves the others as they are. */
export const giveAllTo = (
  items: readonly Item[],
  receivers: Receivers,
  to: string,
  can: (item: Item) => boolean,
): Receivers => ({
  ...receivers,
  ...Object.fromEntries(items.filter(can).map(({ id }) => [id, to])),
});

/** The items that somebody was chosen for, at the version that was shown. */
export const chosenItems = (items: readonly Item[], receivers: Receivers): HandOverItem[] =>
  items.flatMap(({ kind, id, version }) => {
    const to = receivers[id];
    return to ? [{ kind, id, version, to }] : [];
  });

/** The error of a request with its items named by their ids, under which the form has their fields. */
export function atItems(error: unknown, sent: readonly HandOverItem[]): unknown {
  if (!isProblem(error)) return error;
  const errors = (error.problem.errors ?? []).map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/items\/(\d+)(\/to)?$/u, (whole, index: string) =>
      sent[Number(index)] ? `/to/${sent[Number(index)]?.id}` : whole,
    ),
  }));
  return new ProblemError({ ...error.problem, errors });
}

/** Meetings with one person that are ahead: sessions of a programme and appointments, in one number. */
export const meetingsOf = ({
  sessions,
  appointments,
}: Pick<Dto<'WorkerLoad'>, 'sessions' | 'appointments'>): number => sessions + appointments;

/** Workers by what presses: first those who can no longer hold their work, then the most loaded. */
export const byPressure = (items: readonly Dto<'WorkerLoad'>[]): Dto<'WorkerLoad'>[] =>
  [...items].sort((a, b) => b.toHandOver - a.toHandOver || b.openCases - a.openCases);

/**
 * Why somebody can no longer hold work of a bureau; undefined while they can. For all bureaus together it is
 * not known whether they moved or got another role.
 */
export function whyGone(
  { worker, toHandOver }: Dto<'WorkerLoad'>,
  bureauId: string | undefined,
): 'left' | 'moved' | 'otherRole' | 'changed' | undefined {
  if (!worker.active) return 'left';
  if (toHandOver === 0) return undefined;
  if (!hasPermission(worker.role, 'group.lead')) return 'otherRole';
  if (!bureauId) return 'changed';
  return worker.bureauId === bureauId ? 'otherRole' : 'moved';
}
