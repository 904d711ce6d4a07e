import type { Tone } from '../theme/tone.js';

/** Something in a schedule. Times are wall clocks, `YYYY-MM-DD HH:mm:ss`. */
export interface ScheduleItem {
  id: string;
  start: string;
  end: string;
  title: string;
  /** What else there is to say, most needed first: kind, state, place. Words, for the colour says nothing alone. */
  labels: readonly string[];
  tone: Tone;
  movable: boolean;
  /** It does not take place. */
  off?: boolean;
  /** The row it stands in, where a day has rows. */
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
  /** What clocks show now. */
  now: string;
  items: readonly ScheduleItem[];
  /** Names of days off, by day. */
  daysOff: Readonly<Record<string, string>>;
  /** A day by rows (rooms, colleagues) with its hours from left to right. */
  rows?: readonly ScheduleRow[];
  onOpen: (id: string) => void;
  /** Dropped at another time, or in another row. */
  onMove: (id: string, start: string, rowId?: string) => void;
  /** An empty place was chosen; absent where nothing can be put there. */
  onEmpty?: (start: string, rowId?: string) => void;
  onDay: (day: string) => void;
}
