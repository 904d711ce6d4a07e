import type { Dto } from '@gza/contract';
import { useProgrammeName, useServiceName } from '../../domain/reference.js';
import { itemTitle } from './item-title.presenter.js';

/** The title of an item on a screen. */
export function useItemTitle(): (item: Dto<'PlanItem'>) => string {
  const programmeName = useProgrammeName();
  const serviceName = useServiceName();
  return (item) => itemTitle(item, programmeName, serviceName);
}
