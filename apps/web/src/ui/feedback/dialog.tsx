import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
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
 * It hangs from the top of the window. A centred one moves all its buttons when a line is added below them, and
 * a click that has begun meets nothing.
 */
export function Dialog({ open, title, wide, onClose, children }: DialogProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal.Root
      opened={open}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
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
