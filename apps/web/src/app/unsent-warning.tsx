import { useTexts } from '../platform/i18n/use-texts.js';
import { Button } from '../ui/navigation/button.js';
import { Dialog } from '../ui/feedback/dialog.js';
import { FormActions } from '../ui/forms/form.js';
import { Stack } from '../ui/layout/layout.js';
import { appTexts } from './app.texts.js';

/** Counts of unsent data that only this device has. */
export interface Unsent {
  registers: number;
  visits: number;
  drafts: number;
}

interface UnsentWarningProps {
  unsent: Unsent;
  onStay: () => void;
  onLeave: () => void;
}

/** Warns before a sign-out deletes data that has not reached the server. */
export function UnsentWarning({ unsent, onStay, onLeave }: UnsentWarningProps) {
  const t = useTexts(appTexts);
  return (
    <Dialog open title={t('unsent.title')} onClose={onStay}>
      <Stack>
        <p>{t('unsent.text')}</p>
        <ul>
          {unsent.registers > 0 ? (
            <li>{t('unsent.registers', { count: unsent.registers })}</li>
          ) : null}
          {unsent.visits > 0 ? <li>{t('unsent.visits', { count: unsent.visits })}</li> : null}
          {unsent.drafts > 0 ? <li>{t('unsent.drafts', { count: unsent.drafts })}</li> : null}
        </ul>
        <FormActions>
          <Button kind="primary" onClick={onStay}>
            {t('unsent.stay')}
          </Button>
          <Button kind="danger" onClick={onLeave}>
            {t('unsent.leave')}
          </Button>
        </FormActions>
      </Stack>
    </Dialog>
  );
}
