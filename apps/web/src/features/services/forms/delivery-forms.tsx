import { useQuery } from '@tanstack/react-query';
import { serviceRecipients, type Dto, type ServiceRecipient } from '@gza/contract';
import { useServiceName } from '../../../domain/reference.js';
import { planInForce } from '../../../domain/plan-in-force.js';
import { OrganisationField } from '../../../domain/organisation-field.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { today } from '../../../platform/format.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMay } from '../../../platform/access.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { deliveryBody, deliveryValues, type DeliveryValues } from '../delivery.presenter.js';
import { servableItems } from '../served-item.presenter.js';
import { servicesTexts } from '../services.texts.js';
import { useReferableOptions } from '../use-referable.js';

/** Fields of a delivery: what was given, when and to whom; for a new record and for a correction. */
function DeliveryDetails<Values extends DeliveryValues>({ form }: { form: DtoForm<Values> }) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  return (
    <>
      <FieldRow>
        <DateField
          {...form.field('deliveredOn', t('deliveries.day'))}
          description={t('deliveries.dayHint')}
          max={today()}
        />
        <TextField
          {...form.field('units', t('deliveries.units'))}
          description={t('deliveries.unitsHint')}
          inputMode="numeric"
          maxLength={4}
        />
      </FieldRow>
      <RadioGroup
        {...form.choice(
          'recipient',
          t('deliveries.recipient'),
          serviceRecipients.map((value) => ({ value, label: labels(`recipient.${value}`) })),
        )}
        description={t('deliveries.recipientHint')}
      />
      <TextArea
        {...form.field('note', t('deliveries.note'), t('deliveries.noteHelp'))}
        rows={2}
        maxLength={4000}
        optional
      />
    </>
  );
}

interface ItemFieldProps<Values extends DeliveryValues> {
  form: DtoForm<Values>;
  beneficiaryId: string;
  serviceCode: string;
  served?: Dto<'ServiceDelivery'>['planItem'];
}

/** Field of the item of the plan; absent while no item asks for the service. */
function PlanItemField<Values extends DeliveryValues>(props: ItemFieldProps<Values>) {
  const { form, beneficiaryId, serviceCode, served = null } = props;
  const t = useTexts(servicesTexts);
  const f = useFormat();
  const service = useServiceName()(serviceCode);
  const enabled = useMay('plan.read');
  const plan = useQuery({ ...planInForce(beneficiaryId), enabled });
  const items = servableItems(plan.data, serviceCode, served);
  if (items.length === 0) return null;
  return (
    <SelectField
      {...form.choice(
        'planItemId',
        t('deliveries.planItem'),
        items.map(({ id, text, dueOn }) => ({
          value: id,
          label: [text ?? service, dueOn && f.date(dueOn)].filter(Boolean).join(', '),
        })),
        t('deliveries.planItemHelp'),
      )}
      optional
    />
  );
}

export function RecordDelivery({
  beneficiaryId,
  onDone,
}: {
  beneficiaryId: string;
  onDone: () => void;
}) {
  const t = useTexts(servicesTexts);
  const changes = useChanges();
  const services = useReferableOptions();
  const enabled = useMay('plan.read');
  const plan = useQuery({ ...planInForce(beneficiaryId), enabled }).data;
  const form = useDtoForm({
    dto: 'RecordDeliveryBody',
    initialValues: {
      serviceCode: '',
      recipient: 'person',
      deliveredOn: today(),
      units: '1',
      planItemId: '',
      providerId: '',
      note: '',
    },
    toBody: (values): Dto<'RecordDeliveryBody'> => {
      const note = blankToUndefined(values.note);
      return {
        beneficiaryId,
        serviceCode: values.serviceCode,
        recipient: values.recipient as ServiceRecipient,
        deliveredOn: values.deliveredOn,
        units: Number(values.units),
        // An item of another service, chosen before, is no longer meant.
        ...(servableItems(plan, values.serviceCode).some(({ id }) => id === values.planItemId) && {
          planItemId: values.planItemId,
        }),
        ...(values.providerId && { providerId: values.providerId }),
        ...(note && { note }),
      };
    },
    submit: async (body, _, keyOf) => {
      await changes.recordServiceDelivery({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('deliveries.saved'));
      onDone();
    },
    draft: { key: `delivery.new.${beneficiaryId}`, label: t('deliveries.record') },
  });
  return (
    <DialogForm form={form} label={t('deliveries.record')} onCancel={onDone}>
      <SelectField
        {...form.field('serviceCode', t('deliveries.service'))}
        description={t('deliveries.serviceHint')}
        options={services}
        searchable
      />
      <PlanItemField
        form={form}
        beneficiaryId={beneficiaryId}
        serviceCode={form.values.serviceCode}
      />
      <OrganisationField
        {...form.field('providerId', t('deliveries.provider'))}
        description={t('deliveries.providerHint')}
        among={{ active: true }}
        optional
      />
      <DeliveryDetails form={form} />
    </DialogForm>
  );
}

export function CorrectDelivery({
  delivery,
  onDone,
}: {
  delivery: Dto<'ServiceDelivery'>;
  onDone: () => void;
}) {
  const t = useTexts(servicesTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeDeliveryBody',
    record: delivery,
    valuesOf: deliveryValues,
    toBody: deliveryBody,
    reload: () => api.getServiceDelivery({ id: delivery.id }),
    save: (now, body) => changes.changeServiceDelivery({ ...at(now), body }),
    done: () => {
      notify.done(t('deliveries.saved'));
      onDone();
    },
    draft: { key: `delivery.${delivery.id}`, label: t('deliveries.correct') },
  });
  return (
    <DialogForm form={form} label={t('deliveries.correct')} onCancel={onDone}>
      {delivery.referralId ? null : (
        <PlanItemField
          form={form}
          beneficiaryId={delivery.beneficiary.id}
          serviceCode={delivery.serviceCode}
          served={delivery.planItem}
        />
      )}
      <DeliveryDetails form={form} />
    </DialogForm>
  );
}
