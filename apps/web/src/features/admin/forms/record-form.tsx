import type { Dto } from '@gza/contract';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useActiveRegionOptions } from '../../../domain/reference.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { adminTexts } from '../admin.texts.js';

/** Notifies the user after a save and calls `onDone`. */
export function useSaved(onDone: () => void, labels?: string): () => void {
  const t = useTexts(adminTexts);
  return () => {
    notify.done(labels ?? t('saved'));
    onDone();
  };
}

interface FieldsProps<Values extends object> {
  form: DtoForm<Values>;
  of: 'bureaus' | 'organisations';
}

/** Fields of the name in both languages. */
export function NameFields<V extends { name: Dto<'Bureau'>['name'] }>({
  form,
  of,
}: FieldsProps<V>) {
  const t = useTexts(adminTexts);
  const hint = t(`${of}.nameHint`);
  return (
    <>
      <TextField {...form.field('name.ka', t(`${of}.nameKa`))} description={hint} />
      <TextField {...form.field('name.en', t(`${of}.nameEn`))} description={hint} />
    </>
  );
}

/** Field of the regions that it serves. */
export function RegionsField<V extends { regions: string[] }>({ form, of }: FieldsProps<V>) {
  const t = useTexts(adminTexts);
  return (
    <CheckboxGroup
      {...form.choices('regions', t(`${of}.regions`), useActiveRegionOptions(form.values.regions))}
      description={t(`${of}.regionsHint`)}
    />
  );
}
