import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useNarrow } from '../../platform/use-narrow.js';
import { cssVariables, theme } from './theme.js';
import classes from './ui-provider.module.css';

function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// The scroll lock under dialogs writes a <style> of its own and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: cspNonce() });

/** Shows short messages: below the header on a phone, because the thumb works at the bottom. */
function Toasts() {
  const narrow = useNarrow();
  return (
    <Notifications
      position={narrow ? 'top-center' : 'bottom-left'}
      limit={3}
      // On a wide window they stand over the menu, and over nothing that is being read.
      containerWidth={narrow ? 320 : 204}
      zIndex={400}
      classNames={{ root: classes['toasts'] ?? '' }}
    />
  );
}

/** Provides the contexts that the components of this folder need. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={cspNonce}
    >
      {children}
      <Toasts />
    </MantineProvider>
  );
}
