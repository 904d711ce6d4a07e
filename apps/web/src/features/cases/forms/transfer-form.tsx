import type { TransferSessions } from '@gza/contract';
import { useNavigate } from 'react-router';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { leaveAtOnce, paths } from '../../../platform/paths.js';
import { useActiveBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TransferDecisions } from '../components/transfer-decisions.js';
import type { CaseFormProps } from './case-form-props.js';
import { casesTexts } from '../cases.texts.js';

/** Transfers case and person to another bureau. Staff of the old bureau do not see them afterwards. */
export function TransferForm({ episode, onDone, onCancel }: CaseFormProps) {
  const t = useTexts(casesTexts);
  const navigate = useNavigate();
  const staysInSight = useMe().bureauId === null;
  const changes = useChanges({
    before: () => (staysInSight ? undefined : navigate(paths.beneficiaries, leaveAtOnce)),
  });
  const bureaus = useActiveBureauOptions().filter(({ value }) => value !== episode.bureau.id);
  const form = useDtoForm({
    dto: 'TransferCaseBody',
    initialValues: { bureauId: '', reason: '', kept: [] as string[], sessions: 'cancel' },
    toBody: ({ bureauId, reason, kept, sessions }) => ({
      bureauId,
      reason: reason.trim(),
      enrolments: kept.map((enrolmentId) => ({ enrolmentId, decision: 'keep' as const })),
      sessions: sessions as TransferSessions,
    }),
    submit: async (body) => {
      await changes.transferCase({ ...at(episode), body });
      onDone();
    },
    draft: { key: `case.${episode.id}.transfer`, label: t('step.transfer') },
  });
  return (
    <DialogForm
      form={form}
      label={t('step.transfer')}
      action={t('transfer.action')}
      danger={!staysInSight}
      onCancel={onCancel}
    >
      {staysInSight ? (
        <p>{t('transfer.everywhere')}</p>
      ) : (
        <Notice tone="warning" title={t('transfer.warning')}>
          {t('transfer.warningText')}
        </Notice>
      )}
      <SelectField
        {...form.field('bureauId', t('transfer.bureau'), t('transfer.bureauHelp'))}
        options={bureaus}
        searchable
      />
      <TransferDecisions
        episode={episode}
        kept={form.values.kept}
        onKept={(kept) => form.setValue('kept', kept)}
        sessions={form.values.sessions}
        onSessions={(sessions) => form.setValue('sessions', sessions)}
      />
      <TextArea
        {...form.field('reason', t('transfer.reason'))}
        description={t('transfer.reasonHelp')}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}
