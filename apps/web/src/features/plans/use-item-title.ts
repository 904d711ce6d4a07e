import type { Dto } from '@gza/contract';
import { useProgrammeName, useServiceName } from '../../domain/reference.js';

/** The programme or service by its name, with what exactly is done; an action in its own words. */
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
