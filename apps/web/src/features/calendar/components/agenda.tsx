import type { Dto } from '@gza/contract';
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
  type CalendarSession,
  type Scope,
} from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { useSessionLabels } from '../use-session-labels.js';
import type { Asked } from './calendar-dialog.js';

interface AgendaProps {
  scope: Scope;
  sessions: readonly CalendarSession[];
  holidays: readonly Dto<'PublicHoliday'>[];
  onAsk: (asked: Asked) => void;
}

/** Lists the sessions one below another, by day, which fits a phone and reads well aloud. */
export function Agenda({ scope, sessions, holidays, onAsk }: AgendaProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const labels = useSessionLabels();
  const days = agendaOf(sessions, holidays);
  const now = useNow();
  if (days.length === 0)
    return (
      <Panel>
        <EmptyState title={t('none')} text={t('noneText')} />
      </Panel>
    );
  return (
    <Stack gap={12}>
      {days.map(({ day, holiday, sessions: ofDay }) => (
        <Panel key={day} title={f.weekday(day)} flush>
          {holiday ? <Notice tone="info" title={t('holiday', { name: f.text(holiday) })} /> : null}
          <ActionList
            items={ofDay.map((session) => ({
              key: session.id,
              mark: formatTime(session.startsAt),
              title: titleOf(session, labels.f),
              text: labelsOf(session, labels, now, { scope, inRows: false }).join(' · '),
              tone: toneOf(session, now),
              onOpen: () => onAsk({ kind: 'session', id: session.id }),
            }))}
          />
        </Panel>
      ))}
    </Stack>
  );
}
