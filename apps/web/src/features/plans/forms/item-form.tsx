import { planDeliveries, planItemKinds, type Dto, type PlanItemKind } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import {
  referenceQueries,
  useProgrammeOptions,
  useActiveServiceOptions,
} from '../../../domain/reference.js';
import { useMay } from '../../../platform/access.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import {
  itemChange,
  itemValues,
  newItem,
  usualDelivery,
  type ItemValues,
} from '../plan-form.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';

interface AddItemProps {
  plan: Dto<'Plan'>;
  /** The goal that the item serves. */
  goal?: Dto<'PlanGoal'>;
  onDone: () => void;
}

const useOnlyMandatory = () => !useMay('planItem.writeVoluntary');

export function AddItem({ plan, goal, onDone }: AddItemProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'AddPlanItemBody',
    initialValues: itemValues(undefined, useOnlyMandatory()),
    toBody: (values) => newItem(values, goal),
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.addPlanItem({ ...at(plan), body, idempotencyKey });
      onDone();
    },
    draft: { key: `plan.${plan.id}.item.new.${goal?.id ?? ''}`, label: t('item.add') },
  });
  return (
    <DialogForm form={form} label={t('item.add')} onCancel={onDone}>
      <KindField form={form} />
      <ItemFields form={form} bureauId={plan.bureau.id} />
    </DialogForm>
  );
}

interface ChangeItemProps {
  plan: Dto<'Plan'>;
  item: Dto<'PlanItem'>;
  onDone: () => void;
}

export function ChangeItem({ plan, item, onDone }: ChangeItemProps) {
  const t = useTexts(planWorkTexts);
  const changes = useChanges();
  const onlyMandatory = useOnlyMandatory();
  const form = useCorrection({
    dto: 'ChangePlanItemBody',
    record: plan,
    // An item that a colleague has removed stays in the form: saving it is rejected with an explanation.
    valuesOf: ({ items }: Dto<'Plan'>) =>
      itemValues(items.find(({ id }) => id === item.id) ?? item, onlyMandatory),
    toBody: itemChange,
    reload: () => api.getPlan({ id: plan.id }),
    save: (now, body) => changes.changePlanItem({ ...at(now), itemId: item.id, body }),
    done: onDone,
    draft: { key: `plan.${plan.id}.item.${item.id}`, label: t('item.edit') },
  });
  return (
    <DialogForm form={form} label={t('item.edit')} onCancel={onDone}>
      <ItemFields form={form} bureauId={plan.bureau.id} />
    </DialogForm>
  );
}

interface ItemFieldsProps {
  form: DtoForm<ItemValues>;
  bureauId: string;
}

function ItemFields({ form, bureauId }: ItemFieldsProps) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  const onlyMandatory = useOnlyMandatory();
  return (
    <>
      <ContentField form={form} />
      <RadioGroup
        {...form.choice(
          'mandatory',
          t('item.mandatory'),
          (['yes', 'no'] as const).map((value) => ({ value, label: labels(`mandatory.${value}`) })),
          t('item.mandatoryHelp'),
        )}
        {...(onlyMandatory ? { description: t('item.officerOnly'), disabled: true } : {})}
      />
      <RadioGroup
        {...form.choice(
          'delivery',
          t('item.delivery'),
          planDeliveries.map((value) => ({ value, label: labels(`delivery.${value}`) })),
          t('item.deliveryHelp'),
        )}
      />
      <FieldRow>
        <ResponsibleField form={form} bureauId={bureauId} />
        <DateField {...form.field('dueOn', t('item.due'))} optional />
      </FieldRow>
    </>
  );
}

function KindField({ form }: { form: DtoForm<ItemValues> }) {
  const t = useTexts(planWorkTexts);
  const labels = useTexts(planLabels);
  return (
    <RadioGroup
      {...form.field('kind', t('item.kind'), t('item.kindHelp'))}
      onChange={(kind) => {
        form.setValue('kind', kind);
        form.setValue('delivery', usualDelivery(kind as PlanItemKind));
      }}
      options={planItemKinds.map((value) => ({ value, label: labels(`kind.${value}`) }))}
    />
  );
}

/**
 * Field of the content: the programme or the service with an optional text; for an action the text alone.
 */
function ContentField({ form }: { form: DtoForm<ItemValues> }) {
  const t = useTexts(planWorkTexts);
  const programmes = useProgrammeOptions();
  const services = useActiveServiceOptions(form.values.serviceCode);
  const { kind } = form.values;
  if (kind === 'action') {
    return (
      <TextArea
        {...form.field('text', t('item.what'), t('item.whatHelp'))}
        rows={2}
        maxLength={2000}
      />
    );
  }
  return (
    <>
      {kind === 'programme' ? (
        <SelectField
          {...form.choice('programmeId', t('item.programme'), programmes, t('item.programmeHelp'))}
          searchable
        />
      ) : (
        <>
          <SelectField
            {...form.choice('serviceCode', t('item.service'), services, t('item.serviceHelp'))}
            searchable
          />
          <TextField
            {...form.field('plannedUnits', t('item.plannedUnits'), t('item.plannedUnitsHelp'))}
            inputMode="numeric"
            maxLength={4}
            optional
          />
        </>
      )}
      <TextArea
        {...form.field('text', t('item.exactly'), t('item.exactlyHelp'))}
        rows={1}
        maxLength={2000}
        optional
      />
    </>
  );
}

function ResponsibleField({ form, bureauId }: ItemFieldsProps) {
  const t = useTexts(planWorkTexts);
  const f = useFormat();
  const colleagues = useQuery(referenceQueries.staff(bureauId)).data?.items ?? [];
  return (
    <SelectField
      {...form.choice(
        'responsibleId',
        t('item.responsible'),
        colleagues.map(({ id, name }) => ({ value: id, label: f.name(name) })),
        t('item.responsibleHelp'),
      )}
      searchable
      optional
    />
  );
}
