import type { Dto } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/session.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { Form, FormActions } from '../../../ui/form.js';
import { TextField } from '../../../ui/text-field.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { useChangeView, useCreateView } from '../saved-view.mutations.js';

interface SavedViewFormProps {
  /** The one whose name and sharing are changed; absent: a new one. */
  view: Dto<'SavedView'> | undefined;
  suggested: string;
  /** What a new view keeps. */
  kept: Pick<Dto<'ChangeSavedViewBody'>, 'filters' | 'columns' | 'sort'>;
  onDone: (saved: Dto<'SavedView'>) => void;
}

export function SavedViewForm({ view, suggested, kept, onDone }: SavedViewFormProps) {
  const t = useTexts(beneficiariesTexts);
  const create = useCreateView();
  const change = useChangeView();
  const mayShare = useMe().bureauId !== null;
  const form = useDtoForm({
    dto: 'CreateSavedViewBody',
    initialValues: { name: view?.name ?? suggested, shared: view?.shared ?? false },
    toBody: ({ name, shared }) => ({
      name: name.trim(),
      shared,
      filters: kept.filters ?? {},
      ...(kept.columns && { columns: kept.columns }),
      ...(kept.sort && { sort: kept.sort }),
    }),
    submit: async (body) => {
      const { name, shared } = body;
      onDone(await (view ? change(view, { name, shared }) : create(body)));
    },
  });
  return (
    <Form form={form} label={t('view.save')}>
      <TextField
        {...form.field('name', t('view.name'))}
        description={t('view.nameHint')}
        maxLength={80}
        autoFocus
      />
      {mayShare ? (
        <Checkbox
          label={t('view.shared')}
          hint={t('view.sharedHint')}
          checked={form.values.shared}
          onChange={(shared) => form.setValue('shared', shared)}
        />
      ) : null}
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('view.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
