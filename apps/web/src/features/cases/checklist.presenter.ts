import type { ChecklistItemName, Dto } from '@gza/contract';
import type { RecordTab } from '../../platform/paths.js';
import type { Progress } from './steps.presenter.js';

type Item = Dto<'ChecklistItem'>;

/** The tab on which an item is done; a case manager is assigned on the page of the case. */
const places: Readonly<Record<ChecklistItemName, RecordTab>> = {
  caseManager: 'case',
  firstContact: 'timeline',
  consent: 'file',
  legalBasis: 'file',
  identityCard: 'file',
  assessment: 'assessments',
  plan: 'plan',
};

/** The words on how far an item is: one of them, with the date or the state that it names. */
export type HowFar =
  | { text: 'missing' | 'lapsed' | 'there' }
  | { text: 'due' | 'late' | 'doneOn'; day: string }
  | { text: 'state'; of: 'assessment' | 'plan'; state: string };

export interface ChecklistLine {
  item: ChecklistItemName;
  state: Item['state'];
  /** Where it is done; null for what is done. */
  place: RecordTab | null;
  howFar: HowFar;
  late: boolean;
}

function howFar({ item, state, detail, dueOn, doneOn }: Item, today: string): HowFar {
  if (state === 'done') return doneOn ? { text: 'doneOn', day: doneOn } : { text: 'there' };
  if (dueOn && dueOn < today) return { text: 'late', day: dueOn };
  if (state === 'underWay' && detail && (item === 'assessment' || item === 'plan'))
    return { text: 'state', of: item, state: detail };
  if (detail === 'lapsed') return { text: 'lapsed' };
  return dueOn ? { text: 'due', day: dueOn } : { text: 'missing' };
}

/** The lines of the checklist, in the order of the road. */
export const checklistLines = (items: readonly Item[], today: string): ChecklistLine[] =>
  items.map((one) => ({
    item: one.item,
    state: one.state,
    place: one.state === 'done' ? null : places[one.item],
    howFar: howFar(one, today),
    late: one.state !== 'done' && one.dueOn !== null && one.dueOn < today,
  }));

/** What the next step of the case depends on. An item that the reader may not know of is undefined. */
export function progressOf(items: readonly Item[]): Progress {
  const of = (item: ChecklistItemName) => items.find((one) => one.item === item);
  const ground = of('consent') ?? of('legalBasis');
  return {
    assessment: of('assessment')?.detail ?? undefined,
    plan: of('plan')?.detail ?? undefined,
    ground: ground && ground.state === 'done',
  };
}
