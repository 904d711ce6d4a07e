import type { TodayLineOf } from '@gza/contract/dtos';
import { useMemo } from 'react';
import { appointmentLabels } from '../../domain/labels/appointments.texts.js';
import { joined, type TodayRenderers, type TodayText } from '../../domain/today/today-lines.js';
import { useTodayContext, type TodayContext } from '../../domain/today/use-today-context.js';
import type { Translate } from '../../platform/i18n/define-texts.js';
import { useTexts } from '../../platform/i18n/use-texts.js';

type Labels = Translate<(typeof appointmentLabels)['ka']>;
type Context = Pick<TodayContext, 'f' | 'when'>;

function appointmentText(
  { at, detail }: TodayLineOf<'appointmentAhead' | 'appointmentToRecord'>,
  labels: Labels,
  { f, when }: Context,
): TodayText {
  const { appointmentKind, place, purpose } = detail;
  return {
    mark: at ? when(at) : '',
    text: joined([labels(`kind.${appointmentKind}`), f.name(place), purpose]),
  };
}

export const appointmentsToday = (labels: Labels, context: Context) =>
  ({
    appointmentAhead: (line) => appointmentText(line, labels, context),
    appointmentToRecord: (line) => appointmentText(line, labels, context),
  }) satisfies TodayRenderers;

export function useAppointmentsToday() {
  const labels = useTexts(appointmentLabels);
  const context = useTodayContext();
  return useMemo(() => appointmentsToday(labels, context), [labels, context]);
}
