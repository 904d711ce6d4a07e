import { useCallback } from 'react';
import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { taskLabel, type TaskLine } from '../../domain/tasks.rules.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { tasksTexts } from './tasks.texts.js';

/** What has to be done, in words. */
export function useTaskLabel(): (line: TaskLine) => string {
  const labels = useTexts(taskLabels);
  const f = useFormat();
  return useCallback((line) => taskLabel(line, (rule) => labels(`rule.${rule}`), f), [labels, f]);
}

/** When a line was due first and why it was postponed; nothing when it was not. */
export function usePostponed(): (line: TaskLine) => string | null {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  return useCallback(
    ({ dueOn, firstDueOn, reason }) => {
      if (dueOn === firstDueOn) return null;
      const date = f.date(firstDueOn);
      return reason ? t('postponedWhy', { date, reason }) : t('postponed', { date });
    },
    [t, f],
  );
}
