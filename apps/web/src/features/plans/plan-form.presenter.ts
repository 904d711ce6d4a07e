import type { Dto, PlanDelivery, PlanItemKind } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

type Goal = Dto<'PlanGoal'>;
type Item = Dto<'PlanItem'>;

export interface GoalValues {
  text: string;
  need: string;
  dueOn: string;
}

export const goalValues = (goal?: Goal, need = ''): GoalValues => ({
  text: goal?.text ?? '',
  need: goal ? (goal.need ?? '') : need,
  dueOn: goal?.dueOn ?? '',
});

export const goalBody = (values: GoalValues): Dto<'AddPlanGoalBody'> => ({
  text: values.text.trim(),
  need: (blankToUndefined(values.need) ?? null) as Goal['need'],
  dueOn: blankToUndefined(values.dueOn) ?? null,
});

export interface ItemValues {
  kind: PlanItemKind;
  programmeId: string;
  serviceCode: string;
  plannedUnits: string;
  text: string;
  mandatory: string;
  delivery: PlanDelivery;
  responsibleId: string;
  dueOn: string;
}

export const itemValues = (item: Item | undefined, onlyMandatory: boolean): ItemValues => ({
  kind: item?.kind ?? 'programme',
  programmeId: item?.programmeId ?? '',
  serviceCode: item?.serviceCode ?? '',
  plannedUnits: item?.plannedUnits ? String(item.plannedUnits) : '',
  text: item?.text ?? '',
  mandatory: item ? (item.mandatory ? 'yes' : 'no') : onlyMandatory ? 'yes' : '',
  delivery: item?.delivery ?? usualDelivery('programme'),
  responsibleId: item?.responsible?.id ?? '',
  dueOn: item?.dueOn ?? '',
});

/**
 * The default delivery: programmes are mostly run in groups; services and actions need no sessions of the
 * Department.
 */
export const usualDelivery = (kind: PlanItemKind): PlanDelivery =>
  kind === 'programme' ? 'group' : 'none';

/** The content of an item; fields of other kinds are left out. */
const content = (values: ItemValues) => ({
  ...(values.kind === 'programme' ? { programmeId: values.programmeId } : {}),
  ...(values.kind === 'service'
    ? {
        serviceCode: values.serviceCode,
        plannedUnits: values.plannedUnits.trim() ? Number(values.plannedUnits) : null,
      }
    : {}),
  text: blankToUndefined(values.text) ?? null,
});

const common = (values: ItemValues) => ({
  // An empty choice does not mean voluntary: the form asks, and the contract rejects a missing value.
  mandatory: (values.mandatory === '' ? undefined : values.mandatory === 'yes') as boolean,
  delivery: values.delivery,
  responsibleId: blankToUndefined(values.responsibleId) ?? null,
  dueOn: blankToUndefined(values.dueOn) ?? null,
  ...content(values),
});

/** An item for a goal answers the need of that goal. */
export const newItem = (values: ItemValues, goal: Goal | undefined): Dto<'AddPlanItemBody'> => ({
  kind: values.kind,
  ...common(values),
  goalId: goal?.id ?? null,
  need: goal?.need ?? null,
});

export const itemChange = (values: ItemValues): Dto<'ChangePlanItemBody'> => common(values);
