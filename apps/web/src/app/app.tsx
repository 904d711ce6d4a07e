import { QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { i18n } from '../platform/i18n/i18n.js';
import { queryClient } from '../platform/query-client.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { router } from './router.js';

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <UiProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </I18nextProvider>
  );
}
