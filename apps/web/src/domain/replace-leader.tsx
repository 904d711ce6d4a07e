import type { Dto } from '@gza/contract';
import { hasPermission } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../platform/data/changes.js';
import { useDtoForm } from '../platform/forms/use-dto-form.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useFormat } from '../platform/use-format.js';
import { notify } from '../ui/feedback/notify.js';
import { StatusTag } from '../ui/feedback/status-tag.js';
import { DialogForm } from '../ui/forms/dialog-form.js';
import { SelectField } from '../ui/forms/select-field.js';
import { ClashFields, useClashes } from './clash-fields.js';
import { agreementBody, noAgreement } from './clashes.rules.js';
import { referenceQueries } from './reference.js';
import { presentLeader } from './replace-leader.rules.js';
import { replaceLeaderTexts } from './replace-leader.texts.js';

/** Value for the facilitators of the group, in the place of an account. */
const facilitators = 'facilitators';

interface ReplaceLeaderProps {
  session: Dto<'Session'>;
  /** Facilitators of the group of the session. */
  groupLeaders?: readonly Dto<'StaffRef'>[];
  onDone: () => void;
}

/** Names another leader of a session; one of a group can be given back to its facilitators. */
export function ReplaceLeader({ session, groupLeaders = [], onDone }: ReplaceLeaderProps) {
  const t = useTexts(replaceLeaderTexts);
  const changes = useChanges();
  const options = useLeaders(session, presentLeader(session, groupLeaders));
  const form = useDtoForm({
    dto: 'ReplaceLeaderBody',
    initialValues: { staffId: '', ...noAgreement },
    toBody: ({ staffId, ...agreement }) => ({
      staffId: staffId === facilitators ? null : staffId,
      ...agreementBody(agreement),
    }),
    submit: async (body) => {
      await changes.replaceSessionLeader({ ...at(session), body });
      notify.done(t('done'));
      onDone();
    },
  });
  const { staffId } = form.values;
  const named = staffId !== '' && staffId !== facilitators;
  const clashes = useClashes(named ? { sessionId: session.id, staffId } : null).filter(
    ({ kinds }) => kinds.includes('leader'),
  );
  return (
    <DialogForm form={form} label={t('action')} action={t('action')} onCancel={onDone}>
      <SelectField
        {...form.choice('staffId', t('newLeader'), options)}
        description={t(session.group ? 'ofGroupHint' : 'newLeaderHint')}
        searchable
      />
      <ClashFields form={form} values={form.values} clashes={clashes} />
    </DialogForm>
  );
}

/**
 * Colleagues of the bureau who can lead the session instead of the present leader, and the facilitators when somebody
 * else leads it.
 */
function useLeaders({ bureauId, staff, group }: Dto<'Session'>, present: string | undefined) {
  const t = useTexts(replaceLeaderTexts);
  const f = useFormat();
  const colleagues = useQuery(referenceQueries.staff()).data?.items ?? [];
  return [
    ...(group && staff ? [{ value: facilitators, label: t('facilitators') }] : []),
    ...colleagues
      .filter(
        (one) =>
          one.bureauId === bureauId && one.id !== present && hasPermission(one.role, 'group.lead'),
      )
      .map(({ id, name }) => ({ value: id, label: f.name(name) })),
  ];
}

/** Who leads a session: its own leader, or the facilitators of its group; marked when nobody can. */
export function SessionLeader({ session }: { session: Dto<'Session'> }) {
  const t = useTexts(replaceLeaderTexts);
  const f = useFormat();
  return (
    <>
      {f.name(session.staff?.name) ?? (session.group ? t('facilitators') : '–')}
      {session.leaderToReplace ? <StatusTag tone="warning">{t('toReplace')}</StatusTag> : null}
    </>
  );
}
