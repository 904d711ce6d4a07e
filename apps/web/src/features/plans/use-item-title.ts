import type { Dto } from '@gza/contract';
import { useProgrammeName, useServiceName } from '../../domain/reference.js';

/** The title of an item: its programme or service with the exact content; an action by its own text. */
export function useItemTitle(): (item: Dto<'PlanItem'>) => string {
  const programmeName = useProgrammeName();
  const serviceName = useServiceName();
  return (item) => {
    const named = item.programmeId
      ? programmeName(item.programmeId)
      : item.serviceCode
        ? serviceName(item.serviceCode)
        : '';
    return [named, item.text].filter(Boolean).join(': ') || '–';
  };
}
