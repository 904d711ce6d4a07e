import { useMemo } from 'react';
import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { taskLabel, urgencyOf } from '../../domain/tasks.rules.js';
import { useTodayContext } from '../../domain/today/use-today-context.js';
import { usePersonName } from '../../domain/use-person-name.js';
import { today } from '../../platform/format.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useNow } from '../../platform/use-now.js';
import { calendarTexts } from './calendar.texts.js';
import type { TaskLineLabels } from './task-lines.presenter.js';

export function useTaskLabels(): TaskLineLabels {
  const t = useTexts(calendarTexts);
  const labels = useTexts(taskLabels);
  const nameOf = usePersonName();
  const { f, late } = useTodayContext();
  const day = today(useNow());
  return useMemo(
    () => ({
      person: ({ beneficiary }) => nameOf(beneficiary),
      what: (line) => taskLabel(line, (rule) => labels(`rule.${rule}`), f),
      late: ({ dueOn }) => (urgencyOf(dueOn, day) === 'late' ? late(dueOn) : null),
      more: (count) => t('tasks.more', { count }),
    }),
    [t, labels, nameOf, f, late, day],
  );
}
