import type { Dto, ServiceRecipient } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

export interface DeliveryValues {
  recipient: string;
  deliveredOn: string;
  units: string;
  note: string;
}

export const deliveryValues = (
  delivery: Pick<Dto<'ServiceDelivery'>, 'recipient' | 'deliveredOn' | 'units' | 'note'>,
): DeliveryValues => ({
  recipient: delivery.recipient,
  deliveredOn: delivery.deliveredOn,
  units: String(delivery.units),
  note: delivery.note ?? '',
});

/** The body of a correction; an emptied note is cleared. */
export const deliveryBody = (values: DeliveryValues): Dto<'ChangeDeliveryBody'> => ({
  recipient: values.recipient as ServiceRecipient,
  deliveredOn: values.deliveredOn,
  units: Number(values.units),
  note: blankToUndefined(values.note) ?? null,
});
