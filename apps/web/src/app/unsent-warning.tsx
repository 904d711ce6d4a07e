import { useTexts } from '../platform/i18n/use-texts.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { FormActions } from '../ui/form.js';
import { Stack } from '../ui/layout.js';
import { appTexts } from './app.texts.js';

interface UnsentWarningProps {
  count: number;
  onStay: () => void;
  onLeave: () => void;
}

/** Before signing out deletes what has not reached the server. */
export function UnsentWarning({ count, onStay, onLeave }: UnsentWarningProps) {
  const t = useTexts(appTexts);
  return (
    <Dialog open title={t('unsent.title')} onClose={onStay}>
      <Stack>
        <p>{t('unsent.text', { count })}</p>
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
