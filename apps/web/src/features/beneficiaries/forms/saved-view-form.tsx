import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';

interface NewViewProps {
  suggested: string;
  /** Filters, columns and order of the view. */
  kept: Pick<Dto<'ChangeSavedViewBody'>, 'filters' | 'columns' | 'sort'>;
  onDone: (saved: Dto<'SavedView'>) => void;
}

export function NewView({ suggested, kept, onDone }: NewViewProps) {
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateSavedViewBody',
    initialValues: { name: suggested, shared: false },
    toBody: ({ name, shared }) => ({
      name: name.trim(),
      shared,
      filters: kept.filters ?? {},
      ...(kept.columns && { columns: kept.columns }),
      ...(kept.sort && { sort: kept.sort }),
    }),
    submit: async (body) => onDone(await changes.createSavedView({ body })),
  });
  return <ViewForm form={form} />;
}

interface RenameViewProps {
  view: Dto<'SavedView'>;
  onDone: (name: string) => void;
}

/** Changes the name of a view, and who sees it. */
export function RenameView({ view, onDone }: RenameViewProps) {
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeSavedViewBody',
    record: view,
    valuesOf: ({ name, shared }: Dto<'SavedView'>) => ({ name, shared }),
    toBody: ({ name, shared }) => ({ name: name.trim(), shared }),
    reload: () => api.getSavedView({ id: view.id }),
    save: (now, body) => changes.changeSavedView({ ...at(now), body }),
    done: ({ name }) => onDone(name.trim()),
  });
  return <ViewForm form={form} />;
}

function ViewForm({ form }: { form: DtoForm<{ name: string; shared: boolean }> }) {
  const t = useTexts(beneficiariesTexts);
  const mayShare = useMe().bureauId !== null;
  return (
    <Form form={form} label={t('view.save')}>
      <TextField
        {...form.field('name', t('view.name'))}
        description={t('view.nameHint')}
        maxLength={80}
        autoFocus
      />
      {mayShare ? (
        <Checkbox {...form.check('shared', t('view.shared'))} hint={t('view.sharedHint')} />
      ) : null}
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('view.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
