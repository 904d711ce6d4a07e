import type { AttendanceMark } from '@gza/contract';
import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the attendance sheet. Only colleagues read it, so it is Georgian alone. */
export const labels = {
  ...paperLabels.ka,
  sheet: {
    title: 'დასწრების ფურცელი',
    group: 'ჯგუფი',
    programme: 'პროგრამა',
    leads: 'წარმმართველი',
    place: 'ადგილი',
    period: 'პერიოდი',
    member: 'მონაწილე',
    sessions: (from: number, to: number) => `შეხვედრები ${from}–${to}`,
    catchUp: 'აღდ.',
    none: 'მონაწილე არ არის',
    legend: 'აღნიშვნები',
    blank: 'ცარიელი უჯრა: შეხვედრა ჯერ არ აღრიცხულა',
    signatures: 'ხელმოწერები',
    name: 'სახელი და გვარი',
  },
  /** Letters in the cells; no pictures, so that the text of the paper can be read out. */
  marks: {
    present: 'დ',
    late: 'გვ',
    leftEarly: 'ად',
    absentExcused: 'სა',
    absentUnexcused: 'არ',
    notExpected: '–',
  } satisfies Record<AttendanceMark, string>,
} as const;
