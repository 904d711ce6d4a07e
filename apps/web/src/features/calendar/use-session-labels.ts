import { useMemo } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { sessionLabels } from '../../domain/labels/sessions.texts.js';
import type { SessionLabels } from './calendar.presenter.js';
import { calendarTexts } from './calendar.texts.js';

export function useSessionLabels(): SessionLabels {
  const t = useTexts(calendarTexts);
  const labels = useTexts(sessionLabels);
  const f = useFormat();
  return useMemo(
    () => ({
      kind: (kind) => t(`kind.${kind}`),
      state: (state) => labels(`state.${state}`),
      toRecord: t('toRecord'),
      f,
    }),
    [t, labels, f],
  );
}
