import { notifications } from '@mantine/notifications';
import { translator } from '../../platform/i18n/use-texts.js';
import { currentLanguage } from '../../platform/i18n/i18n.js';
import { Button } from '../navigation/button.js';
import { Inline } from '../layout/layout.js';
import { uiTexts } from '../ui.texts.js';

function show(message: React.ReactNode, color: string, autoClose: number | false): string {
  const t = translator(uiTexts, currentLanguage());
  // The same text is shown once, however often it is said.
  if (typeof message === 'string') notifications.hide(message);
  return notifications.show({
    ...(typeof message === 'string' ? { id: message } : {}),
    message,
    color,
    autoClose,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('dismiss') },
  });
}

/** Shows a short text in the corner. A text that must be read or corrected belongs on the page instead. */
export const notify = {
  done: (text: string) => show(text, 'var(--gza-ok-text)', 4000),
  failed: (text: string) => show(text, 'var(--gza-error)', false),
  /** Shows a text with "undo"; it stays until dismissed, so that there is time to change one's mind. */
  undo(text: string, undo: () => void) {
    notify.offer(text, translator(uiTexts, currentLanguage())('undo'), undo);
  },
  /** Offers an action for now or later; stays until dismissed. */
  offer(text: string, action: string, run: () => void) {
    const id = show(
      <Inline>
        {text}
        <Button
          kind="quiet"
          onClick={() => {
            notifications.hide(id);
            run();
          }}
        >
          {action}
        </Button>
      </Inline>,
      'var(--gza-primary)',
      false,
    );
  },
};
