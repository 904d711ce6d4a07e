import type { Dto } from '@gza/contract';
import { hasPermission } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { ClashFields, useClashes } from '../../../domain/clash-fields.js';
import { agreementBody, noAgreement } from '../../../domain/clashes.rules.js';
import { referenceQueries } from '../../../domain/reference.js';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { attendanceTexts } from '../attendance.texts.js';

interface ReplaceLeaderProps {
  session: Dto<'Session'>;
  onDone: () => void;
}

/** Names another leader of a session with one person. */
export function ReplaceLeader({ session, onDone }: ReplaceLeaderProps) {
  const t = useTexts(attendanceTexts);
  const changes = useChanges();
  const staff = useQuery(referenceQueries.staff()).data?.items ?? [];
  const options = staff
    .filter(
      ({ id, role, bureauId }) =>
        bureauId === session.bureauId &&
        id !== session.staff?.id &&
        hasPermission(role, 'group.lead'),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
  const form = useDtoForm({
    dto: 'ReplaceLeaderBody',
    initialValues: { staffId: '', ...noAgreement },
    toBody: ({ staffId, ...agreement }) => ({ staffId, ...agreementBody(agreement) }),
    submit: async (body) => {
      await changes.replaceSessionLeader({ ...at(session), body });
      notify.done(t('sessions.replaced'));
      onDone();
    },
  });
  const { staffId, onClash } = form.values;
  const clashes = useClashes(staffId ? { sessionId: session.id, staffId } : null).filter(
    ({ kinds }) => kinds.includes('leader'),
  );
  return (
    <DialogForm
      form={form}
      label={t('sessions.replace')}
      action={t('sessions.replace')}
      onCancel={onDone}
    >
      <SelectField
        {...form.choice('staffId', t('sessions.newLeader'), options)}
        description={t('sessions.newLeaderHint')}
        searchable
      />
      <ClashFields
        clashes={clashes}
        agreed={onClash}
        onAgree={(agreed) => form.setValue('onClash', agreed)}
        reason={(label) => form.field('clashReason', label)}
      />
    </DialogForm>
  );
}
