import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../platform/i18n/use-texts.js';
import { uiTexts } from './ui.texts.js';

interface DialogProps {
  open: boolean;
  title: string;
  /** Absent: the dialog can only be left through its own actions. */
  onClose?: () => void;
  children: ReactNode;
}

export function Dialog({ open, title, onClose, children }: DialogProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal
      opened={open}
      onClose={onClose ?? (() => undefined)}
      title={title}
      withCloseButton={onClose !== undefined}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
      transitionProps={{ duration: 0 }}
      centered
    >
      {children}
    </Modal>
  );
}
