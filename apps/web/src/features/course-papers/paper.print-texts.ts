import type { AttendanceMark } from '@gza/contract';
import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the papers themselves; they have no English version. */
export const labels = {
  ...paperLabels,
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
  certificate: {
    title: 'სერტიფიკატი',
    number: (id: string) => `№ ${id}`,
    personalNumber: 'პირადი ნომერი',
    signer: 'ხელმომწერი',
    certifies: 'ადასტურებს, რომ',
    completed: 'დაასრულა რეაბილიტაციის პროგრამა',
    details: {
      area: 'მიმართულება',
      period: 'პერიოდი',
      sessions: 'დასწრებული შეხვედრები',
      hours: 'ხანგრძლივობა',
      group: 'ჯგუფი',
    },
    hours: (hours: string) => `${hours} საათი`,
    attended: (attended: number, expected: number) => `${attended} (დანიშნული: ${expected})`,
    individual: 'ინდივიდუალური',
    head: 'ბიუროს უფროსი',
    facilitator: 'პროგრამის წარმმართველი',
    completedOn: (day: string) => `გაცემულია ${day}`,
  },
} as const;
