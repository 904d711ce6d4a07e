import { walledArea, walledNeeds, type PlanItemKind, type PlanNeed } from '@gza/contract';
import type { FieldError } from '../../platform/errors.js';

interface Content {
  readonly programmeId?: string | null;
  readonly serviceCode?: string | null;
  readonly text?: string | null;
  readonly plannedUnits?: number | null;
}

/** Field that holds the content of each kind of item. */
const tellingField = {
  programme: 'programmeId',
  service: 'serviceCode',
  action: 'text',
} as const satisfies Record<PlanItemKind, keyof Content>;

/**
 * Lists the errors of an item's content: the field of its kind is required, the fields of other kinds do not
 * apply.
 */
export function contentErrors(kind: PlanItemKind, content: Content): FieldError[] {
  const own = tellingField[kind];
  const errors: FieldError[] = [];
  if (content[own] === undefined || content[own] === null)
    errors.push({ pointer: `/${own}`, code: 'required' });
  for (const field of ['programmeId', 'serviceCode'] as const)
    if (field !== own && content[field] !== undefined && content[field] !== null)
      errors.push({ pointer: `/${field}`, code: 'notApplicable' });
  if (kind !== 'service' && content.plannedUnits !== undefined && content.plannedUnits !== null)
    errors.push({ pointer: '/plannedUnits', code: 'notApplicable' });
  return errors;
}

/**
 * Returns the area of an item: that of its programme. Any other item for dependences counts as work on
 * addictions, so that the wall does not depend on the name of the help.
 */
export function areaOf(programmeArea: string | null, need: PlanNeed | null): string | null {
  return programmeArea ?? (need === 'dependences' ? walledArea : null);
}

export const isWalledNeed = (need: PlanNeed | null): boolean =>
  (walledNeeds as readonly (PlanNeed | null)[]).includes(need);

/** Returns whether an officer may see changes of an item. */
export const openToOfficers = (item: {
  readonly mandatory: boolean;
  readonly areaCode: string | null;
  readonly need: PlanNeed | null;
}): boolean => item.mandatory || (item.areaCode !== walledArea && !isWalledNeed(item.need));
