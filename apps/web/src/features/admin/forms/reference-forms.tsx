import { serviceKinds } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextField } from '../../../ui/forms/text-field.js';
import {
  blankEntry,
  entryChange,
  entryValues,
  latestEntry,
  newEntry,
  newService,
  type Entry,
  type EntryValues,
  type ListKey,
} from '../reference.presenter.js';
import { referenceTexts } from '../reference.texts.js';

interface NewProps {
  onDone: () => void;
}

export function NewRegion({ onDone }: NewProps) {
  const t = useTexts(referenceTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateRegionBody',
    initialValues: blankEntry,
    toBody: newEntry,
    submit: async (body, _, keyOf) => {
      await changes.createRegion({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('regions.created'));
      onDone();
    },
    draft: { key: 'regions.new', label: t('regions.new') },
  });
  return <NewEntryForm form={form} of="regions" onCancel={onDone} />;
}

export function NewEstablishment({ onDone }: NewProps) {
  const t = useTexts(referenceTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateEstablishmentBody',
    initialValues: blankEntry,
    toBody: newEntry,
    submit: async (body, _, keyOf) => {
      await changes.createEstablishment({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('establishments.created'));
      onDone();
    },
    draft: { key: 'establishments.new', label: t('establishments.new') },
  });
  return <NewEntryForm form={form} of="establishments" onCancel={onDone} />;
}

export function NewArea({ onDone }: NewProps) {
  const t = useTexts(referenceTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateAreaBody',
    initialValues: blankEntry,
    toBody: newEntry,
    submit: async (body, _, keyOf) => {
      await changes.createArea({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('areas.created'));
      onDone();
    },
    draft: { key: 'areas.new', label: t('areas.new') },
  });
  return <NewEntryForm form={form} of="areas" onCancel={onDone} />;
}

export function NewService({ onDone }: NewProps) {
  const t = useTexts(referenceTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateServiceBody',
    initialValues: blankEntry,
    toBody: newService,
    submit: async (body, _, keyOf) => {
      await changes.createService({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('services.created'));
      onDone();
    },
    draft: { key: 'services.new', label: t('services.new') },
  });
  return <NewEntryForm form={form} of="services" onCancel={onDone} />;
}

const codeLengths = { regions: 10, establishments: 20, areas: 60, services: 60 } as const;

interface NewEntryFormProps {
  form: DtoForm<EntryValues>;
  of: ListKey;
  onCancel: () => void;
}

function NewEntryForm({ form, of, onCancel }: NewEntryFormProps) {
  const t = useTexts(referenceTexts);
  return (
    <DialogForm form={form} label={t(`${of}.new`)} onCancel={onCancel}>
      <TextField
        {...form.field('code', t('code'))}
        description={t(`${of}.codeHint`)}
        maxLength={codeLengths[of]}
      />
      <NameFields form={form} />
      {of === 'services' ? (
        <RadioGroup
          {...form.choice(
            'kind',
            t('kind'),
            serviceKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          )}
          description={t('kindHint')}
        />
      ) : null}
    </DialogForm>
  );
}

function NameFields({ form }: { form: DtoForm<EntryValues> }) {
  const t = useTexts(referenceTexts);
  return (
    <>
      <TextField {...form.field('name.ka', t('nameKa'))} description={t('nameHint')} />
      <TextField {...form.field('name.en', t('nameEn'))} description={t('nameHint')} />
    </>
  );
}

interface ChangeEntryProps {
  entry: Entry;
  of: ListKey;
  onDone: () => void;
}

/** Changes the name of an entry, deactivates or activates it. */
export function ChangeEntry({ entry, of, onDone }: ChangeEntryProps) {
  const t = useTexts(referenceTexts);
  const changes = useChanges();
  const list = {
    regions: api.listRegions,
    establishments: api.listEstablishments,
    areas: api.listAreas,
    services: api.listServices,
  }[of];
  const save = {
    regions: changes.changeRegion,
    establishments: changes.changeEstablishment,
    areas: changes.changeArea,
    services: changes.changeService,
  }[of];
  const form = useCorrection({
    dto: 'ChangeRegionBody',
    record: entry,
    valuesOf: entryValues,
    toBody: entryChange,
    reload: async () => latestEntry((await list({})).items, entry),
    save: ({ code, version }, body) => save({ code, version, body }),
    done: () => {
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `${of}.${entry.code}`, label: entry.name.ka },
  });
  return (
    <DialogForm form={form} label={t('changeOf', { name: entry.name.ka })} onCancel={onDone}>
      <NameFields form={form} />
      <Checkbox {...form.check('active', t('activeLabel'))} hint={t('activeHint')} />
    </DialogForm>
  );
}
