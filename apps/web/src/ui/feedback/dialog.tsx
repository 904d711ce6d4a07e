import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useNarrow } from '../../platform/use-narrow.js';
import classes from './dialog.module.css';
import { uiTexts } from '../ui.texts.js';

interface DialogProps {
  open: boolean;
  title: string;
  /** Has room for two columns of fields. */
  wide?: boolean;
  /** Absent where the dialog closes only by its own actions. */
  onClose?: () => void;
  children: ReactNode;
}

/**
 * Dialog built from the parts of the library: the library's own header would be a second banner of the page.
 * On a wide window it hangs from the top: a centred one moves all its buttons when a line is added below them, and a
 * click that has begun meets nothing. On a phone the top belongs to the short messages, and a touch is no click before
 * it ends.
 */
export function Dialog({ open, title, wide, onClose, children }: DialogProps) {
  const t = useTexts(uiTexts);
  const narrow = useNarrow();
  return (
    <Modal.Root
      opened={open}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      centered={narrow}
      size={wide ? 'xl' : 'md'}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes['header']}>
          <Modal.Title className={classes['title']}>{title}</Modal.Title>
          {onClose ? <Modal.CloseButton aria-label={t('dialog.close')} /> : null}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
