import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme.js';

function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

// The scroll lock under dialogs writes a <style> of its own and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: cspNonce() });

/** Everything that components of this folder need around them. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={cspNonce}
    >
      {children}
      <Notifications position="bottom-left" limit={4} zIndex={400} />
    </MantineProvider>
  );
}
