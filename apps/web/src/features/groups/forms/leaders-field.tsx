import { referenceQueries } from '../../../domain/reference.js';
import { useQuery } from '@tanstack/react-query';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { Muted } from '../../../ui/layout/layout.js';
import { groupsTexts } from '../groups.texts.js';
import { leadersOf } from './group-form.presenter.js';

interface LeadersFieldProps<Values extends { facilitatorIds: string[] }> {
  form: DtoForm<Values>;
  bureauId: string;
}

/** Field of the leaders of a group: one to four of the staff of its bureau whose work it is. */
export function LeadersField<Values extends { facilitatorIds: string[] }>({
  form,
  bureauId,
}: LeadersFieldProps<Values>) {
  const t = useTexts(groupsTexts);
  const f = useFormat();
  const staff = useQuery(referenceQueries.staff()).data?.items ?? [];
  const leaders = leadersOf(staff, bureauId);
  return (
    <>
      <CheckboxGroup
        {...form.choices(
          'facilitatorIds',
          t('form.facilitators'),
          leaders.map(({ id, name }) => ({ value: id, label: f.name(name) })),
        )}
        description={t('form.facilitatorsHint')}
      />
      {leaders.length === 0 ? <Muted>{t('form.noStaff')}</Muted> : null}
    </>
  );
}
