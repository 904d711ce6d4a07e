import '@mantine/schedule/styles.layer.css';
import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import {
  DayView,
  MonthView,
  ResourcesDayView,
  WeekView,
  type ScheduleEventData,
  type WeekViewProps,
} from '@mantine/schedule';
import { useLayoutEffect, useMemo, useRef, type ComponentProps } from 'react';
import { useLanguage, useTexts } from '../../platform/i18n/use-texts.js';
import { formatWeekday } from '../../platform/format.js';
import classes from './schedule.module.css';
import type { ScheduleItem, ScheduleProps } from './schedule.types.js';
import { uiTexts } from '../ui.texts.js';
import { divisible } from './syllables.js';
import { weekendShown } from './weekend.js';

const [dayBegins, dayEnds] = ['08:00:00', '20:00:00'];
const dayOffId = 'off-';

/** The line of something without a time: a mark, whom it is about, and what. */
const headOf = ({ title, labels }: ScheduleItem): string => `✓ ${[title, ...labels].join(' · ')}`;

/** Converts items to events of the library; each carries its item as payload. */
function eventsOf(items: readonly ScheduleItem[], daysOff: ScheduleProps['daysOff']) {
  return [
    ...items.map((item): ScheduleEventData => ({
      id: item.id,
      title: item.wholeDay ? headOf(item) : item.title,
      start: item.start,
      end: item.end,
      color: 'road',
      payload: { item },
      ...(item.rowId !== undefined && { resourceId: item.rowId }),
    })),
    ...Object.entries(daysOff).map(([day, name]): ScheduleEventData => ({
      id: `${dayOffId}${day}`,
      title: name,
      start: `${day} 00:00:00`,
      end: `${day} 23:59:59`,
      color: 'road',
    })),
  ];
}

const itemOf = (event: ScheduleEventData): ScheduleItem | undefined =>
  event.payload?.['item'] as ScheduleItem | undefined;

interface Drop {
  event: ScheduleEventData;
  newStart: string;
  resourceId?: string | number;
}

type EventButtonProps = UnstyledButtonProps & ComponentProps<'button'>;

/** Renders an event of the library in our style: time, title and labels; a day off is no button. */
const renderEvent: NonNullable<WeekViewProps['renderEvent']> = (event, props) => {
  const item = itemOf(event);
  const { children, className, style, ...rest } = props as EventButtonProps;
  if (!item)
    return (
      <div key={event.id} className={`${className ?? ''} ${classes['off']}`} style={style as never}>
        <div className={classes['offName']}>{event.title}</div>
      </div>
    );
  const labels = item.wholeDay
    ? headOf(item)
    : [`${item.start.slice(11, 16)} ${item.title}`, ...item.labels].join(' · ');
  return (
    <UnstyledButton
      key={event.id}
      {...rest}
      className={`${className ?? ''} ${classes['event']}`}
      style={style}
      title={labels}
      data-tone={item.tone}
      data-off={item.off || undefined}
    >
      {children}
    </UnstyledButton>
  );
};

const renderBody = (event: ScheduleEventData) => {
  const item = itemOf(event);
  if (!item || item.wholeDay) return event.title;
  return (
    <span className={classes['body']}>
      <span className={classes['time']}>{item.start.slice(11, 16)}</span>{' '}
      <span className={classes['title']}>{divisible(item.title)}</span>
      {item.labels.map((word) => (
        <span key={word} className={classes['word']}>
          {word}
        </span>
      ))}
    </span>
  );
};

/** Height of the heads of days, with room for two lines that a finger can hit. */
const headHeight = 52;

/** Sessions shown above one another in a row; the others are behind "more". */
const mostAtOnce = 3;

/**
 * Height of a row, large enough that each of the stacked sessions, and the label below them, can be hit: at
 * least 24 px each.
 */
function rowHeight(items: readonly ScheduleItem[]): number {
  const perRow = new Map<string | undefined, number>();
  for (const { rowId } of items) perRow.set(rowId, (perRow.get(rowId) ?? 0) + 1);
  return Math.max(0, ...perRow.values()) > 2 ? (mostAtOnce + 1) * 28 : 68;
}

/**
 * Shows the library's views without its header: period and view are chosen outside. A drop on the row of
 * whole days keeps the time of day.
 */
export function ScheduleCanvas(props: ScheduleProps) {
  const { view, date, now, items, daysOff, rows, onOpen, onMove, onEmpty, onDay } = props;
  const t = useTexts(uiTexts);
  const language = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const events = useMemo(() => eventsOf(items, daysOff), [items, daysOff]);
  useNamedWeekdays(root, language);
  const slot = (start: string, end: string) =>
    t('schedule.slot', {
      day: formatWeekday(start.slice(0, 10), language),
      from: start.slice(11, 16),
      to: end.slice(11, 16),
    });
  const shared = {
    date,
    events,
    locale: language,
    withHeader: false,
    labels: {
      allDay: t('schedule.allDay'),
      weekday: t('schedule.weekday'),
      timeSlot: t('schedule.timeSlot'),
      resourceSlot: t('schedule.timeSlot'),
      resources: '',
      noEvents: t('schedule.nothing'),
      more: t('schedule.moreWord'),
      moreLabel: (count: number) => t('schedule.more', { count }),
    },
    renderEvent,
    renderEventBody: renderBody,
    withEventsDragAndDrop: items.some(({ movable }) => movable),
    canDragEvent: (event: ScheduleEventData) => itemOf(event)?.movable === true,
    onEventClick: (event: ScheduleEventData) => onOpen(String(event.id)),
    onEventDrop: ({ event, newStart, resourceId }: Drop) => {
      const item = itemOf(event);
      if (!item) return;
      const wholeDay = newStart.endsWith('00:00:00');
      const start = wholeDay ? `${newStart.slice(0, 10)}${item.start.slice(10)}` : newStart;
      const rowId = resourceId === undefined ? item.rowId : String(resourceId);
      if (start !== item.start || rowId !== item.rowId) onMove(item.id, start, rowId);
    },
  };
  const heads = items.some(({ wholeDay }) => wholeDay);
  const hours = {
    startTime: dayBegins,
    endTime: dayEnds,
    intervalMinutes: 30,
    eventDragInterval: 15,
    getCurrentTime: () => now,
  };
  const grid = {
    ...hours,
    // Three lines of text for a session of 45 minutes.
    slotHeight: 76,
    withSubHourGridLines: false,
    eventOverlapMode: 'columns' as const,
    getTimeSlotProps: ({ start, end }: { start: string; end: string }) => ({
      'aria-label': slot(start, end),
    }),
    ...(onEmpty && {
      onTimeSlotClick: ({ slotStart }: { slotStart: string }) => onEmpty(slotStart),
    }),
  };
  return (
    <div className={classes['schedule']} ref={root} data-view={rows ? 'rows' : view}>
      {view === 'day' && rows ? (
        <ResourcesDayView
          {...shared}
          {...hours}
          events={events.filter(({ resourceId }) => resourceId !== undefined)}
          resources={[...rows]}
          slotWidth={80}
          rowHeight={rowHeight(items)}
          intervalMinutes={60}
          maxEventsPerTimeSlot={mostAtOnce}
          slotLabelFormat="HH:mm"
          {...(onEmpty && {
            onTimeSlotClick: ({ slotStart, resourceId }) => onEmpty(slotStart, String(resourceId)),
          })}
        />
      ) : null}
      {view === 'day' && !rows ? (
        <DayView {...shared} {...grid} withAllDaySlot={heads} allDaySlotHeight={headHeight} />
      ) : null}
      {view === 'week' ? (
        <WeekView
          {...shared}
          {...grid}
          firstDayOfWeek={1}
          weekdayFormat="ddd"
          weekLabelFormat="D MMM"
          withWeekNumber={false}
          withWeekendDays={weekendShown(date, items)}
          withAllDaySlots={heads || Object.keys(daysOff).length > 0}
          allDaySlotHeight={headHeight}
          highlightToday
          onDateChange={onDay}
        />
      ) : null}
      {view === 'month' ? (
        <MonthView
          {...shared}
          firstDayOfWeek={1}
          weekdayFormat="ddd"
          maxEventsPerDay={4}
          classNames={{
            monthViewDay: classes['monthDay'] ?? '',
            monthViewDayLabel: classes['monthDayLabel'] ?? '',
          }}
          getDayProps={(day) => ({
            'aria-label': formatWeekday(day, language),
            'aria-current': day === now.slice(0, 10) ? ('date' as const) : undefined,
          })}
          onDayClick={onDay}
        />
      ) : null}
    </div>
  );
}

/**
 * Removes the library's label "Weekday 2026-11-23" from the heads of a week. It differs from the text on the
 * screen, so users of speech input could not name it; without the label their own text counts.
 */
function useNamedWeekdays(root: React.RefObject<HTMLDivElement | null>, language: string): void {
  useLayoutEffect(() => {
    const heads = root.current?.querySelectorAll('[class*="weekViewDayLabel"]') ?? [];
    for (const head of heads) head.removeAttribute('aria-label');
  }, [root, language]);
}
