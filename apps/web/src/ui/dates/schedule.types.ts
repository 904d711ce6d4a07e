import type { Tone } from '../theme/tone.js';

/** Something in a schedule. Times are wall clocks, `YYYY-MM-DD HH:mm:ss`. */
export interface ScheduleItem {
  id: string;
  start: string;
  end: string;
  title: string;
  /**
   * Further labels, the most important first: kind, state, place. They are text, because colour alone does
   * not inform.
   */
  labels: readonly string[];
  tone: Tone;
  movable: boolean;
  /** Something of the day without a time: it stands at the head of the day. */
  wholeDay?: boolean;
  /** The session does not take place. */
  off?: boolean;
  /** The row of the item, where a day has rows. */
  rowId?: string;
}

export interface ScheduleRow {
  id: string;
  label: string;
}

export interface ScheduleProps {
  view: 'day' | 'week' | 'month';
  /** A day of the period that is shown. */
  date: string;
  /** The present wall clock. */
  now: string;
  items: readonly ScheduleItem[];
  /** Names of days off, by day. */
  daysOff: Readonly<Record<string, string>>;
  /** Rows of a day (rooms, colleagues) with its hours from left to right. */
  rows?: readonly ScheduleRow[];
  onOpen: (id: string) => void;
  /** Called when an item is dropped at another time, or in another row. */
  onMove: (id: string, start: string, rowId?: string) => void;
  /** Called when an empty place is chosen; absent where nothing can be added. */
  onEmpty?: (start: string, rowId?: string) => void;
  onDay: (day: string) => void;
}
