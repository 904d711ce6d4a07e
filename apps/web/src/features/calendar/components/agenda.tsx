import type { Dto } from '@gza/contract';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { formatTime } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { ActionList } from '../../../ui/lists/action-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import {
  agendaOf,
  titleOf,
  toneOf,
  labelsOf,
  type Meeting,
  type Scope,
} from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { useMeetingLabels } from '../use-meeting-labels.js';
import type { Asked } from './calendar-dialog.js';
import { useTaskItems } from './task-details.js';

interface AgendaProps {
  scope: Scope;
  meetings: readonly Meeting[];
  tasks: readonly TaskLine[];
  holidays: readonly Dto<'PublicHoliday'>[];
  onAsk: (asked: Asked) => void;
}

/** Lists the meetings one below another, by day after its tasks, which fits a phone and reads well aloud. */
export function Agenda({ scope, meetings, tasks, holidays, onAsk }: AgendaProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const labels = useMeetingLabels();
  const days = agendaOf(meetings, holidays, tasks);
  const now = useNow();
  const taskItem = useTaskItems();
  if (days.length === 0)
    return (
      <Panel>
        <EmptyState title={t('none')} text={t('noneText')} />
      </Panel>
    );
  return (
    <Stack gap={12}>
      {days.map(({ day, holiday, tasks: toDo, meetings: ofDay }) => (
        <Panel key={day} title={f.weekday(day)} flush>
          {holiday ? <Notice tone="info" title={t('holiday', { name: f.text(holiday) })} /> : null}
          <ActionList
            items={[
              ...toDo.map((line) => taskItem(line, (id) => onAsk({ kind: 'task', id }))),
              ...ofDay.map((meeting) => ({
                key: meeting.id,
                mark: formatTime(meeting.startsAt),
                title: titleOf(meeting, labels.f),
                text: labelsOf(meeting, labels, now, { scope, inRows: false }).join(' · '),
                tone: toneOf(meeting, now),
                onOpen: () => onAsk({ kind: 'meeting', id: meeting.id }),
              })),
            ]}
          />
        </Panel>
      ))}
    </Stack>
  );
}
