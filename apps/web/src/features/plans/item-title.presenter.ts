import type { Dto } from '@gza/contract';

/** The title of an item: its programme or service with the exact content; an action by its own text. */
export function itemTitle(
  item: Pick<Dto<'PlanItem'>, 'programmeId' | 'serviceCode' | 'text'>,
  programmeName: (id: string) => string,
  serviceName: (code: string) => string,
): string {
  const named = item.programmeId
    ? programmeName(item.programmeId)
    : item.serviceCode
      ? serviceName(item.serviceCode)
      : '';
  return [named, item.text].filter(Boolean).join(': ') || '–';
}
