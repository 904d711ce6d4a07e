import { useMemo } from 'react';
import { documentLabels } from '../../domain/labels/documents.texts.js';
import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { joined, type TodayRenderers } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import type { Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';

export const fileToday = (
  documents: Translate<(typeof documentLabels)['ka']>,
  tasks: Translate<(typeof taskLabels)['ka']>,
  { f, due }: TodayContext,
) =>
  ({
    documentExpiring: ({ day, detail: { type } }) => ({
      mark: f.date(day),
      text: joined([
        `${tasks('rule.documentExpiring')}: ${documents(`type.${type}`)}`,
        day && due(day),
      ]),
    }),
  }) satisfies TodayRenderers;

export function useFileToday() {
  const documents = useTexts(documentLabels);
  const tasks = useTexts(taskLabels);
  const context = useTodayContext();
  return useMemo(() => fileToday(documents, tasks, context), [documents, tasks, context]);
}
