import { useMemo } from 'react';
import { defineTexts, type Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import type { TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';

export const accountsTodayTexts = defineTexts('accountsToday', {
  ka: {
    newAccount: 'პირველი პაროლი დადგინდა მოწვევით {{when}}',
    newPassword: 'ახალი პაროლი დადგინდა მოწვევით {{when}}',
  },
  en: {
    newAccount: 'The first password was set by invitation {{when}}',
    newPassword: 'A new password was set by invitation {{when}}',
  },
});

export const accountsToday = (
  t: Translate<(typeof accountsTodayTexts)['ka']>,
  { f }: Pick<TodayContext, 'f'>,
) =>
  ({
    invitationUsed: ({ at, detail }) => ({
      mark: f.date(at),
      title: f.name(detail.account.name),
      text: at ? t(detail.kind, { when: f.relative(at) }) : '',
    }),
  }) satisfies TodayRenderers;

export function useAccountsToday() {
  const t = useTexts(accountsTodayTexts);
  const context = useTodayContext();
  return useMemo(() => accountsToday(t, context), [t, context]);
}
