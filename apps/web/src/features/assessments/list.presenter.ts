import type { Dto, Role } from '@gza/contract';
import type { RecordTab } from '../../platform/paths.js';

type Item = Dto<'AssessmentListItem'>;

const gone: readonly Item['state'][] = ['discarded'];
const ended: readonly Item['state'][] = ['discarded', 'superseded'];

export interface InstrumentHistory {
  code: string;
  title: Item['instrument']['title'];
  clinical: boolean;
  /** Newest first; discarded ones last, because they are no evidence about the person. */
  items: Item[];
}

/** Groups assessments by instrument; the interview before the tests. */
export function byInstrument(items: readonly Item[]): InstrumentHistory[] {
  const groups = new Map<string, InstrumentHistory>();
  for (const item of newestFirst(items)) {
    const { code, title } = item.instrument;
    const group = groups.get(code) ?? { code, title, clinical: item.clinical, items: [] };
    group.items.push(item);
    groups.set(code, group);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      items: [
        ...group.items.filter(({ state }) => !gone.includes(state)),
        ...group.items.filter(({ state }) => gone.includes(state)),
      ],
    }))
    .toSorted((a, b) => Number(a.clinical) - Number(b.clinical));
}

const newestFirst = (items: readonly Item[]): Item[] =>
  items.toSorted(
    (a, b) => b.assessedOn.localeCompare(a.assessedOn) || b.createdAt.localeCompare(a.createdAt),
  );

export type NextStep = 'goOn' | 'correct' | 'wait' | 'reassess' | 'none';

/** The next step of an assessment. */
export function nextOf(item: Pick<Item, 'state' | 'clinical' | 'reassessDueOn'>): NextStep {
  switch (item.state) {
    case 'draft':
      return 'goOn';
    case 'returned':
      return 'correct';
    case 'completed':
      return 'wait';
    case 'approved':
      return item.reassessDueOn ? 'reassess' : 'none';
    default:
      return 'none';
  }
}

/** The interview that gives the level, when it is overdue for repetition and no new one is open. */
export function overdueInterview(items: readonly Item[], today: string): Item | undefined {
  const due = items.find(({ reassessDueOn }) => reassessDueOn !== null && reassessDueOn < today);
  if (!due) return undefined;
  const begun = items.some(
    ({ instrument, state, createdAt }) =>
      instrument.code === due.instrument.code &&
      !ended.includes(state) &&
      createdAt > due.createdAt,
  );
  return begun ? undefined : due;
}

/** The last finished assessment with the same instrument before this one. */
export function previousOf(
  items: readonly Item[],
  current: Pick<Item, 'id' | 'instrument' | 'assessedOn' | 'createdAt'>,
): Item | undefined {
  return newestFirst(items).find(
    (item) =>
      item.id !== current.id &&
      item.instrument.code === current.instrument.code &&
      ['completed', 'approved', 'superseded'].includes(item.state) &&
      (item.assessedOn < current.assessedOn ||
        (item.assessedOn === current.assessedOn && item.createdAt < current.createdAt)),
  );
}

export interface InstrumentChoice {
  instrument: Dto<'Instrument'>;
  /** An unfinished assessment: it is continued, not begun again. */
  open?: Item;
}

/** Instruments that this person may use, the interview first. */
export function choicesFor(
  instruments: readonly Dto<'Instrument'>[],
  items: readonly Item[],
  role: Role,
): InstrumentChoice[] {
  return instruments
    .filter(
      ({ filledBy, activeVersion }) =>
        activeVersion !== null && (filledBy as readonly Role[]).includes(role),
    )
    .toSorted((a, b) => Number(a.clinical) - Number(b.clinical))
    .map((instrument) => {
      const open = items.find(
        (item) =>
          item.instrument.code === instrument.code &&
          (item.state === 'draft' || item.state === 'returned'),
      );
      return { instrument, ...(open ? { open } : {}) };
    });
}

/** Problems at the start of an assessment that are solved in the record of the case. */
const blocks = ['consent-required', 'legal-basis-required', 'case-manager-missing'] as const;
export type Block = (typeof blocks)[number];

export const isBlocked = (code: string | undefined): code is Block =>
  (blocks as readonly (string | undefined)[]).includes(code);

/** The part of the record where the problem is solved. */
export const placeOfBlock = (block: Block): Extract<RecordTab, 'case' | 'file'> =>
  block === 'case-manager-missing' ? 'case' : 'file';

interface StartValues {
  caseId: string;
  instrumentCode: string;
  language: 'ka' | 'en';
  on: string;
}

/** The body of a new assessment. Today's day is left out, so that the day of the server counts. */
export const startBody = (
  { caseId, instrumentCode, language, on }: StartValues,
  today: string,
): Dto<'CreateAssessmentBody'> => ({
  caseId,
  instrumentCode,
  language,
  ...(on !== '' && on !== today ? { assessedOn: on } : {}),
});
