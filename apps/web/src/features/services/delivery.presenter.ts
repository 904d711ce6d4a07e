import type { Dto, ServiceRecipient } from '@gza/contract';
import { given } from '../../platform/forms/given.js';

interface DeliveryValues {
  recipient: string;
  deliveredOn: string;
  units: string;
  note: string;
}

/** What was changed of a record; an emptied note is cleared. */
export function deliveryChange(
  before: Pick<Dto<'ServiceDelivery'>, 'recipient' | 'deliveredOn' | 'units' | 'note'>,
  values: DeliveryValues,
): Dto<'ChangeDeliveryBody'> {
  const units = Number(values.units);
  const note = given(values.note) ?? null;
  return {
    ...(values.recipient !== before.recipient && {
      recipient: values.recipient as ServiceRecipient,
    }),
    ...(values.deliveredOn !== before.deliveredOn && { deliveredOn: values.deliveredOn }),
    ...(units !== before.units && { units }),
    ...(note !== before.note && { note }),
  };
}
