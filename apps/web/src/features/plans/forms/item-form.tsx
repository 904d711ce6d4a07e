import { planDeliveries, planItemKinds, type Dto, type PlanItemKind } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../platform/api.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import {
  referenceQueries,
  useProgrammeOptions,
  useServiceOptions,
} from '../../../platform/reference.js';
import { useMe } from '../../../platform/session.js';
import { planWords } from '../../../platform/vocabulary/plans.texts.js';
import { DateField } from '../../../ui/date-field.js';
import { FieldRow } from '../../../ui/form.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextArea } from '../../../ui/text-field.js';
import { usePlanChange } from '../mutations.js';
import {
  changedOnly,
  itemChange,
  itemValues,
  newItem,
  usualDelivery,
  type ItemValues,
} from '../plan-form.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { PlanForm } from './plan-form.js';

interface ItemFormProps {
  plan: Dto<'Plan'>;
  /** Absent: a new one. */
  item?: Dto<'PlanItem'>;
  /** The goal that a new item serves. */
  goal?: Dto<'PlanGoal'>;
  onDone: () => void;
}

export function ItemForm({ plan, item, goal, onDone }: ItemFormProps) {
  const t = useTexts(planWorkTexts);
  const words = useTexts(planWords);
  const change = usePlanChange();
  const onlyMandatory = useMe().role === 'probationOfficer';
  const form = useDtoForm({
    dto: 'AddPlanItemBody',
    initialValues: itemValues(item, onlyMandatory),
    toBody: (values) => newItem(values, goal),
    submit: async (body, values, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await change(plan, (at) => {
        if (!item) return api.addPlanItem({ ...at, body, idempotencyKey });
        const before = itemChange(itemValues(item, onlyMandatory));
        const after = itemChange(values);
        return api.changePlanItem({ ...at, itemId: item.id, body: changedOnly(before, after) });
      });
      onDone();
    },
    draft: {
      key: `plan.${plan.id}.item.${item?.id ?? `new.${goal?.id ?? ''}`}`,
      label: t(item ? 'item.edit' : 'item.add'),
    },
  });
  return (
    <PlanForm form={form} label={t(item ? 'item.edit' : 'item.add')} onCancel={onDone}>
      {item ? null : <KindField form={form} />}
      <ContentField form={form} />
      <RadioGroup
        {...form.field('mandatory', t('item.mandatory'))}
        {...(onlyMandatory ? { description: t('item.officerOnly'), disabled: true } : {})}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: words(`mandatory.${value}`),
        }))}
      />
      <RadioGroup
        {...form.field('delivery', t('item.delivery'))}
        options={planDeliveries.map((value) => ({ value, label: words(`delivery.${value}`) }))}
      />
      <FieldRow>
        <ResponsibleField form={form} bureauId={plan.bureau.id} />
        <DateField {...form.field('dueOn', t('item.due'))} optional />
      </FieldRow>
    </PlanForm>
  );
}

function KindField({ form }: { form: DtoForm<ItemValues> }) {
  const t = useTexts(planWorkTexts);
  const words = useTexts(planWords);
  return (
    <RadioGroup
      {...form.field('kind', t('item.kind'))}
      onChange={(kind) => {
        form.setValue('kind', kind);
        form.setValue('delivery', usualDelivery(kind as PlanItemKind));
      }}
      options={planItemKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
    />
  );
}

/** The programme or the service, with words if there are any; an action in words alone. */
function ContentField({ form }: { form: DtoForm<ItemValues> }) {
  const t = useTexts(planWorkTexts);
  const programmes = useProgrammeOptions();
  const services = useServiceOptions();
  const { kind } = form.values;
  if (kind === 'action') {
    return <TextArea {...form.field('text', t('item.what'))} rows={2} maxLength={2000} />;
  }
  return (
    <>
      {kind === 'programme' ? (
        <SelectField
          {...form.field('programmeId', t('item.programme'))}
          options={programmes}
          searchable
        />
      ) : (
        <SelectField
          {...form.field('serviceCode', t('item.service'))}
          options={services}
          searchable
        />
      )}
      <TextArea {...form.field('text', t('item.exactly'))} rows={1} maxLength={2000} optional />
    </>
  );
}

function ResponsibleField({ form, bureauId }: { form: DtoForm<ItemValues>; bureauId: string }) {
  const t = useTexts(planWorkTexts);
  const colleagues = useQuery(referenceQueries.staff(bureauId)).data?.items ?? [];
  return (
    <SelectField
      {...form.field('responsibleId', t('item.responsible'))}
      options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      optional
    />
  );
}
