import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../platform/reference.js';
import { Button } from '../../../ui/button.js';
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.js';
import { Form, FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { TextField } from '../../../ui/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useChangeBureau, useCreateBureau } from '../mutations.js';

interface BureauValues {
  code: string;
  name: { ka: string; en: string };
  regions: string[];
  confirmed: boolean;
}

interface BureauFormProps {
  bureau?: Dto<'Bureau'>;
  onDone: () => void;
}

/** Adds a bureau, or changes its name and regions. */
export function BureauForm({ bureau, onDone }: BureauFormProps) {
  return bureau ? <ChangeBureau bureau={bureau} onDone={onDone} /> : <NewBureau onDone={onDone} />;
}

const trimmed = ({ ka, en }: { ka: string; en: string }) => ({ ka: ka.trim(), en: en.trim() });

function NewBureau({ onDone }: { onDone: () => void }) {
  const t = useTexts(adminTexts);
  const create = useCreateBureau();
  const form = useDtoForm({
    dto: 'CreateBureauBody',
    initialValues: {
      code: '',
      name: { ka: '', en: '' },
      regions: [],
      confirmed: true,
    } as BureauValues,
    toBody: ({ code, name, regions }) => ({ code: code.trim(), name: trimmed(name), regions }),
    submit: async (body) => {
      await create.mutateAsync(body);
      notify.done(t('bureaus.created'));
      onDone();
    },
    draft: { key: 'bureau.new', label: t('bureaus.new') },
  });
  return (
    <Form form={form} label={t('bureaus.new')}>
      <Stack gap={12}>
        <TextField
          {...form.field('code', t('bureaus.code'))}
          description={t('bureaus.codeHint')}
          maxLength={60}
        />
        <BureauFields form={form} />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function ChangeBureau({ bureau, onDone }: { bureau: Dto<'Bureau'>; onDone: () => void }) {
  const t = useTexts(adminTexts);
  const change = useChangeBureau();
  const form = useDtoForm({
    dto: 'ChangeBureauBody',
    initialValues: { ...bureau } as BureauValues,
    toBody: ({ name, regions, confirmed }) => ({ name: trimmed(name), regions, confirmed }),
    submit: async (body) => {
      await change.mutateAsync({ of: bureau, body });
      notify.done(t('saved'));
      onDone();
    },
    draft: { key: `bureau.${bureau.id}`, label: bureau.name.ka },
  });
  return (
    <Form form={form} label={t('changeOf', { name: bureau.name.ka })}>
      <Stack gap={12}>
        <BureauFields form={form} />
        <Checkbox
          label={t('bureaus.confirm')}
          checked={form.values.confirmed}
          onChange={(confirmed) => form.setValue('confirmed', confirmed)}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function BureauFields({
  form,
}: {
  form: ReturnType<typeof useDtoForm<'ChangeBureauBody', BureauValues>>;
}) {
  const t = useTexts(adminTexts);
  const regions = useRegionOptions();
  const field = form.field('regions', t('bureaus.regions'));
  return (
    <>
      <TextField
        {...form.field('name.ka', t('bureaus.nameKa'))}
        description={t('bureaus.nameHint')}
      />
      <TextField
        {...form.field('name.en', t('bureaus.nameEn'))}
        description={t('bureaus.nameHint')}
      />
      <div id={field.id} tabIndex={-1}>
        <CheckboxGroup
          label={t('bureaus.regions')}
          description={field.error ?? t('bureaus.regionsHint')}
          options={regions}
          value={form.values.regions}
          onChange={(chosen) => form.setValue('regions', chosen)}
        />
      </div>
    </>
  );
}
