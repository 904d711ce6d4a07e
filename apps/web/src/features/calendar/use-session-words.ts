import { useMemo } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { sessionWords } from '../../platform/vocabulary/sessions.texts.js';
import type { SessionWords } from './calendar.presenter.js';
import { calendarTexts } from './calendar.texts.js';

export function useSessionWords(): SessionWords {
  const t = useTexts(calendarTexts);
  const words = useTexts(sessionWords);
  return useMemo(
    () => ({
      kind: (kind) => t(`kind.${kind}`),
      state: (state) => words(`state.${state}`),
      toRecord: t('toRecord'),
    }),
    [t, words],
  );
}
