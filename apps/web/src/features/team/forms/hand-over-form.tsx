import { isProblem } from '@gza/client';
import type { Dto, WorkKind } from '@gza/contract';
import { useState } from 'react';
import { agreementBody, noAgreement, type AgreementValues } from '../../../domain/clashes.rules.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { Grid, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import {
  atItems,
  byKind,
  chosenItems,
  colleaguesFor,
  giveAllTo,
  type Receivers,
} from '../hand-over.presenter.js';
import { teamTexts } from '../team.texts.js';

type Item = Dto<'WorkItem'>;
interface Values extends AgreementValues {
  to: Receivers;
  reason: string;
}

interface HandOverFormProps {
  work: Dto<'HeldWork'>;
  staff: readonly Dto<'StaffMember'>[];
  onDone: () => void;
}

/** Hands the chosen work to colleagues in one change; each line that cannot be handed over says why. */
export function HandOverForm({ work, staff, onDone }: HandOverFormProps) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const changes = useChanges();
  const [clashing, setClashing] = useState(false);
  const { worker, items } = work;
  const form = useDtoForm<'HandOverBody', Values>({
    dto: 'HandOverBody',
    initialValues: { to: {}, reason: '', ...noAgreement },
    toBody: ({ to, reason, ...agreement }) => ({
      items: chosenItems(items, to),
      reason: reason.trim(),
      ...agreementBody(agreement),
    }),
    submit: async (body) => {
      try {
        await changes.handOverWork({ id: worker.id, body });
      } catch (error) {
        setClashing(isProblem(error, 'session-clash'));
        throw atItems(error, body.items);
      }
      notify.done(t('handOver.done'));
      onDone();
    },
    draft: {
      key: `work.${worker.id}.handOver`,
      label: t('handOver.title', { name: f.name(worker.name) }),
    },
  });
  const count = chosenItems(items, form.values.to).length;
  return (
    <DialogForm
      form={form}
      label={t('handOver.title', { name: f.name(worker.name) })}
      action={t('handOver.action', { count })}
      onCancel={onDone}
    >
      <p>{t('handOver.intro')}</p>
      {byKind(items).map((section) => (
        <KindSection
          key={section.kind}
          {...section}
          form={form}
          staff={staff}
          holderId={worker.id}
        />
      ))}
      <TextArea
        {...form.field('reason', t('handOver.reason'), t('handOver.reasonHelp'))}
        rows={2}
        maxLength={4000}
      />
      {clashing ? <Agreement form={form} /> : null}
    </DialogForm>
  );
}

interface KindSectionProps {
  kind: WorkKind;
  items: readonly Item[];
  form: DtoForm<Values>;
  staff: readonly Dto<'StaffMember'>[];
  holderId: string;
}

function KindSection({ kind, items, form, staff, holderId }: KindSectionProps) {
  const t = useTexts(teamTexts);
  const optionsOf = useOptions(kind);
  const [all, setAll] = useState('');
  const colleagues = (item: Item) => colleaguesFor(staff, item, holderId);
  const everybody = staff.filter(({ id }) =>
    items.some((item) => colleagues(item).some((one) => one.id === id)),
  );
  const give = (to: string) => {
    setAll(to);
    const can = (item: Item) => to === '' || colleagues(item).some(({ id }) => id === to);
    form.setValue('to', giveAllTo(items, form.values.to, to, can));
  };
  return (
    <Panel level={3} title={t(`handOver.kind.${kind}`, { count: items.length })}>
      <Stack gap={12}>
        {everybody.length === 0 ? <Muted>{t('handOver.noColleague')}</Muted> : null}
        {items.length > 1 && everybody.length > 0 ? (
          <SelectField
            id={`hand-over-all-${kind}`}
            label={t(`handOver.all.${kind}`)}
            value={all}
            options={optionsOf(everybody)}
            placeholder={t('handOver.stays')}
            optional="quiet"
            searchable
            onChange={give}
          />
        ) : null}
        <Grid min={280}>
          {items.map((item) => (
            <ItemField
              key={item.id}
              item={item}
              form={form}
              options={optionsOf(colleagues(item))}
            />
          ))}
        </Grid>
      </Stack>
    </Panel>
  );
}

/** Colleagues by name; for cases with how many open ones they have now. */
function useOptions(kind: WorkKind) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  return (colleagues: readonly Dto<'StaffMember'>[]) =>
    colleagues.map(({ id, name, openCases }) => ({
      value: id,
      label: kind === 'case' ? t('move.option', { name, count: openCases }) : f.name(name),
    }));
}

interface ItemFieldProps {
  item: Item;
  form: DtoForm<Values>;
  options: readonly { value: string; label: string }[];
}

function ItemField({ item, form, options }: ItemFieldProps) {
  const t = useTexts(teamTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const label = [
    item.person && nameOf(item.person),
    f.named(item.name),
    // Of a task it is a day, of a meeting a day and a time.
    item.at && (item.kind === 'task' ? f.date(item.at) : f.dateTime(item.at)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <SelectField
      {...form.choice(`to.${item.id}`, label, options)}
      {...(item.holds ? {} : { description: t('handOver.notHeld') })}
      placeholder={t('handOver.stays')}
      optional="quiet"
      searchable
    />
  );
}

function Agreement({ form }: { form: DtoForm<Values> }) {
  const t = useTexts(teamTexts);
  const { onClash } = form.values;
  return (
    <Notice live tone="warning" title={t('handOver.clash')}>
      <Stack gap={12}>
        <Checkbox
          label={t('handOver.agree')}
          hint={t('handOver.agreeHelp')}
          checked={onClash}
          onChange={(agreed) => form.setValue('onClash', agreed)}
        />
        {onClash ? (
          <TextArea
            {...form.field('clashReason', t('handOver.clashReason'), t('handOver.clashReasonHelp'))}
            maxLength={4000}
            rows={2}
          />
        ) : null}
      </Stack>
    </Notice>
  );
}
