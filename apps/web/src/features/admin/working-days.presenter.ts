import { calendarYears, deadlines, type DeadlineRule, type Dto } from '@gza/contract';

import { trimmed } from './bureaus.presenter.js';

export type Decree = Dto<'DayOffDecree'>;

export interface DecreeValues {
  on: string;
  kind: Decree['kind'];
  number: string;
  decreedOn: string;
  note: string;
}

export const blankDecree: DecreeValues = {
  on: '',
  kind: 'dayOff',
  number: '',
  decreedOn: '',
  note: '',
};

export const decreeValues = ({ on, kind, number, decreedOn, note }: Decree): DecreeValues => ({
  on,
  kind,
  number,
  decreedOn,
  note: note ?? '',
});

export const decreeBody = (values: DecreeValues): Dto<'RecordDayOffDecreeBody'> => ({
  on: values.on,
  kind: values.kind,
  number: values.number.trim(),
  decreedOn: values.decreedOn,
  note: values.note.trim() || null,
});

export type Holiday = Dto<'Holiday'>;

export interface HolidayValues {
  on: string;
  name: { ka: string; en: string };
  everyYearUntil: string;
}

export const blankHoliday: HolidayValues = {
  on: '',
  name: { ka: '', en: '' },
  everyYearUntil: '',
};

export const holidayBody = (values: HolidayValues): Dto<'RecordPublicHolidayBody'> => ({
  on: values.on,
  name: trimmed(values.name),
  ...(values.everyYearUntil.trim() && { everyYearUntil: Number(values.everyYearUntil) }),
});

/** The year that the address names; the present year by default. */
export function shownYear(params: URLSearchParams, today: string): number {
  const asked = Number(params.get('year'));
  const known =
    Number.isInteger(asked) && asked >= calendarYears.first && asked <= calendarYears.last;
  return known ? asked : Number(today.slice(0, 4));
}

/** Years on offer: three back, two ahead, and the one that is shown. */
export function yearOptions(shown: number, today: string): { value: string; label: string }[] {
  const present = Number(today.slice(0, 4));
  const years = new Set([shown, ...Array.from({ length: 6 }, (_, index) => present - 3 + index)]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ value: String(year), label: String(year) }));
}

/** Every deadline with its length, in the order of the file. */
export const deadlineRows = (): (Pick<DeadlineRule, 'name' | 'length' | 'unit'> & {
  code: string;
})[] => Object.entries<DeadlineRule>(deadlines).map(([code, rule]) => ({ code, ...rule }));
