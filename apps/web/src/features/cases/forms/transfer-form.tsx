import { useNavigate } from 'react-router';
import { api } from '../../../platform/api.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useBureauOptions } from '../../../platform/reference.js';
import { useMe } from '../../../platform/session.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { Notice } from '../../../ui/notice.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextArea } from '../../../ui/text-field.js';
import type { CaseFormProps } from './case-form-props.js';
import { casesTexts } from '../cases.texts.js';
import { useCaseChange } from '../mutations.js';

/** Hands case and person to another bureau. Who works in one bureau does not see them afterwards. */
export function TransferForm({ episode, onDone, onCancel }: CaseFormProps) {
  const t = useTexts(casesTexts);
  const navigate = useNavigate();
  const change = useCaseChange();
  const staysInSight = useMe().bureauId === null;
  const bureaus = useBureauOptions().filter(({ value }) => value !== episode.bureau.id);
  const form = useDtoForm({
    dto: 'TransferCaseBody',
    initialValues: { bureauId: '', reason: '' },
    toBody: ({ bureauId, reason }) => ({ bureauId, reason: reason.trim() }),
    submit: async (body) => {
      await change(
        episode,
        (at) => api.transferCase({ ...at, body }),
        () => (staysInSight ? undefined : navigate(paths.beneficiaries)),
      );
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
      <TextArea
        {...form.field('reason', t('transfer.reason'))}
        description={t('transfer.reasonHelp')}
        rows={2}
        maxLength={4000}
      />
    </DialogForm>
  );
}
