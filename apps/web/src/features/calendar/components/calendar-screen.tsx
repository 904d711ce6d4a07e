import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { firstAhead, wallClock } from '../../../platform/days.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { IconCalendarShare, IconPlus } from '../../../ui/icons/icons.js';
import { Button } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { queryOf } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { useBookable } from '../forms/new-meeting.js';
import { useCalendar } from '../use-calendar.js';
import { useCalendarState } from '../use-calendar-state.js';
import { CalendarContent } from './calendar-content.js';
import { CalendarDialog, type Asked } from './calendar-dialog.js';
import { CalendarFilters } from './calendar-filters.js';
import { CalendarToolbar } from './calendar-toolbar.js';

/** Shows sessions and appointments by day, week and month: the user's own, the team's, and room by room. */
export function CalendarScreen() {
  const t = useTexts(calendarTexts);
  const me = useMe();
  const [state, change, narrow] = useCalendarState();
  const [asked, setAsked] = useState<Asked | null>(null);
  const mayCreate = useBookable().length > 0;
  const mayFeed = useMay('calendarFeed.use');
  const question = queryOf(state, me.bureauId);
  const query = useCalendar(question, state.scope);
  const meetings = query.data?.meetings ?? [];
  const tasks = query.data?.tasks ?? [];
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {mayCreate ? (
            <Button
              kind="primary"
              icon={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                const start = firstAhead(state.date, '10:00', wallClock(new Date()));
                setAsked({ kind: 'new', start });
              }}
            >
              {t('new')}
            </Button>
          ) : null}
          {mayFeed ? (
            <Button
              icon={<IconCalendarShare size={18} aria-hidden />}
              onClick={() => setAsked({ kind: 'feed' })}
            >
              {t('subscribe')}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack gap={12}>
        <CalendarToolbar state={state} change={change} narrow={narrow} />
        <CalendarFilters state={state} change={change} meetings={meetings} />
        <CalendarContent
          state={state}
          change={change}
          query={question === null ? null : query}
          onAsk={setAsked}
        />
      </Stack>
      <CalendarDialog
        asked={asked}
        meetings={meetings}
        tasks={tasks}
        onAsk={setAsked}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}
