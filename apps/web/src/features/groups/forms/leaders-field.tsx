import { referenceQueries } from '../../../platform/reference.js';
import { useQuery } from '@tanstack/react-query';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { CheckboxGroup } from '../../../ui/checkbox.js';
import { Muted } from '../../../ui/layout.js';
import { groupsTexts } from '../groups.texts.js';
import { leadersOf } from './group-form.presenter.js';

interface LeadersFieldProps<Values extends { facilitatorIds: string[] }> {
  form: DtoForm<Values>;
  bureauId: string;
}

/** Who leads the group: one to four of those in its bureau whose work it is. */
export function LeadersField<Values extends { facilitatorIds: string[] }>({
  form,
  bureauId,
}: LeadersFieldProps<Values>) {
  const t = useTexts(groupsTexts);
  const staff = useQuery(referenceQueries.staff()).data?.items ?? [];
  const leaders = leadersOf(staff, bureauId);
  const field = form.field('facilitatorIds', t('form.facilitators'));
  return (
    <div id={field.id} tabIndex={-1}>
      <CheckboxGroup
        label={t('form.facilitators')}
        description={t('form.facilitatorsHint')}
        options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.values.facilitatorIds}
        onChange={(ids) => form.setValue('facilitatorIds', ids)}
      />
      {leaders.length === 0 ? <Muted>{t('form.noStaff')}</Muted> : null}
      {field.error ? <strong>{field.error}</strong> : null}
    </div>
  );
}
