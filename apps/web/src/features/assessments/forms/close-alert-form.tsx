import type { Dto } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { assessmentsTexts } from '../assessments.texts.js';

export function CloseAlertForm({
  alert,
  onDone,
}: {
  alert: Dto<'SafetyAlert'>;
  onDone: () => void;
}) {
  const t = useTexts(assessmentsTexts);
  const f = useClosing(alert, onDone);
  return (
    <DialogForm form={f} label={t('alerts.close')} action={t('alerts.close')} onCancel={onDone}>
      <TextArea {...f.field('note', t('alerts.note'), t('alerts.noteHelp'))} maxLength={4000} />
    </DialogForm>
  );
}

function useClosing(alert: Dto<'SafetyAlert'>, onDone: () => void) {
  const t = useTexts(assessmentsTexts);
  const changes = useChanges();
  return useDtoForm({
    dto: 'CloseAlertBody',
    initialValues: { note: '' },
    toBody: ({ note }) => ({ note: note.trim() }),
    submit: async (body) => {
      await changes.closeSafetyAlert({ ...at(alert), body });
      notify.done(t('alerts.done'));
      onDone();
    },
    draft: { key: `alert.${alert.id}.close`, label: t('alerts.close') },
  });
}
