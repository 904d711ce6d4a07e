import type { Dto, ServiceRecipient } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

export interface DeliveryValues {
  recipient: string;
  deliveredOn: string;
  units: string;
  planItemId: string;
  note: string;
}

export const deliveryValues = (
  delivery: Pick<
    Dto<'ServiceDelivery'>,
    'recipient' | 'deliveredOn' | 'units' | 'planItem' | 'note'
  >,
): DeliveryValues => ({
  recipient: delivery.recipient,
  deliveredOn: delivery.deliveredOn,
  units: String(delivery.units),
  planItemId: delivery.planItem?.id ?? '',
  note: delivery.note ?? '',
});

/** The body of a correction; an emptied note or item is cleared. */
export const deliveryBody = (values: DeliveryValues): Dto<'ChangeDeliveryBody'> => ({
  recipient: values.recipient as ServiceRecipient,
  deliveredOn: values.deliveredOn,
  units: Number(values.units),
  planItemId: blankToUndefined(values.planItemId) ?? null,
  note: blankToUndefined(values.note) ?? null,
});
