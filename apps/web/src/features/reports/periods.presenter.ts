/** A period in days, both ends included, `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

export const presets = ['thisMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear'] as const;
export type Preset = (typeof presets)[number];

/** A preset period as of a day. A period that has not ended yet ends on that day. */
export function periodOf(preset: Preset, today: string): Period {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = Math.floor((month - 1) / 3);
  switch (preset) {
    case 'thisMonth':
      return { from: firstDay(year, month), to: today };
    case 'thisQuarter':
      return { from: firstDay(year, quarter * 3 + 1), to: today };
    case 'lastQuarter':
      return quarter === 0 ? months(year - 1, 10, 12) : months(year, quarter * 3 - 2, quarter * 3);
    case 'thisYear':
      return { from: firstDay(year, 1), to: today };
    case 'lastYear':
      return months(year - 1, 1, 12);
  }
}

const months = (year: number, first: number, last: number): Period => ({
  from: firstDay(year, first),
  to: lastDay(year, last),
});

const firstDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`;

function lastDay(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${days}`;
}
