import type { PlanNeed, Weekday } from '@gza/contract';
import { addDays, type LocalDate } from '../../platform/calendar/local-date.js';
import { workingDay } from '../working-day.js';

/** What has become of a course by now. */
export type Fate = 'completed' | 'running' | 'recruiting' | 'planned' | 'cancelled';

/** A group of the demo, before anything is written. */
export interface Course {
  readonly code: string;
  readonly bureau: string;
  readonly programme: string;
  /** The need that plans give as the reason for taking part. */
  readonly need: PlanNeed;
  readonly audience: 'adult' | 'juvenile' | 'any';
  readonly name: string;
  readonly place: string;
  readonly fate: Fate;
  /** Weeks from the first session until now; negative = still to come. */
  readonly weeksAgo: number;
  /** The first session's day of the week is that of today, or of one of the next working days. */
  readonly meets: 0 | 1 | 2 | 3;
  /** Twice a week: with two days between the sessions. */
  readonly twice?: true;
  readonly time: string;
  /** E-mails of named accounts, or roles of colleagues in the bureau. */
  readonly facilitators: readonly string[];
  readonly size: number;
}

const luka = 'luka.tsiklauri@gza.example';

export const courses: readonly Course[] = [
  {
    code: 'tb-1',
    bureau: 'tbilisi',
    programme: 'emotion-regulation',
    need: 'mentalityBehaviour',
    audience: 'any',
    name: 'ემოციების რეგულაცია, ჯგუფი 1',
    place: 'თბილისის ბიურო, ოთახი 12',
    fate: 'completed',
    weeksAgo: 30,
    meets: 2,
    time: '15:00',
    facilitators: [luka, 'psychologist'],
    size: 9,
  },
  {
    code: 'tb-2',
    bureau: 'tbilisi',
    programme: 'violent-behaviour',
    need: 'mentalityBehaviour',
    audience: 'adult',
    name: 'ძალადობრივი ქცევის შეცვლა, ჯგუფი 1',
    place: 'თბილისის ბიურო, ოთახი 14',
    fate: 'completed',
    weeksAgo: 22,
    meets: 0,
    twice: true,
    time: '17:00',
    facilitators: [luka, 'psychologist'],
    size: 10,
  },
  {
    code: 'tb-3',
    bureau: 'tbilisi',
    programme: 'understanding-crime-adult',
    need: 'valuesAttitudes',
    audience: 'adult',
    name: 'დანაშაულის გააზრება, ჯგუფი 2',
    place: 'თბილისის ბიურო, ოთახი 12',
    fate: 'running',
    weeksAgo: 8,
    meets: 0,
    time: '15:00',
    facilitators: [luka, 'socialWorker'],
    size: 10,
  },
  {
    code: 'tb-4',
    bureau: 'tbilisi',
    programme: 'social-cognitive-skills',
    need: 'mentalityBehaviour',
    audience: 'any',
    name: 'სოციალური და კოგნიტური უნარები',
    place: 'თბილისის ბიურო, ოთახი 14',
    fate: 'running',
    weeksAgo: 5,
    meets: 1,
    time: '11:00',
    facilitators: ['socialWorker', luka],
    size: 8,
  },
  {
    code: 'tb-5',
    bureau: 'tbilisi',
    programme: 'relapse-prevention',
    need: 'dependences',
    audience: 'adult',
    name: 'რელაფსის პრევენცია',
    place: 'თბილისის ბიურო, ოთახი 9',
    fate: 'running',
    weeksAgo: 4,
    meets: 0,
    time: '17:30',
    facilitators: ['psychologist'],
    size: 8,
  },
  {
    code: 'tb-6',
    bureau: 'tbilisi',
    programme: 'life-values-adults',
    need: 'valuesAttitudes',
    audience: 'adult',
    name: 'ცხოვრებისეული ღირებულებები, ახალი ჯგუფი',
    place: 'თბილისის ბიურო, ოთახი 12',
    fate: 'recruiting',
    weeksAgo: -2,
    meets: 3,
    time: '16:00',
    facilitators: ['socialWorker'],
    size: 8,
  },
  {
    code: 'tb-7',
    bureau: 'tbilisi',
    programme: 'understanding-crime-juvenile',
    need: 'valuesAttitudes',
    audience: 'juvenile',
    name: 'დანაშაულის გააზრება, არასრულწლოვნები',
    place: 'თბილისის ბიურო, ოთახი 9',
    fate: 'planned',
    weeksAgo: -5,
    meets: 2,
    time: '14:00',
    facilitators: ['psychologist'],
    size: 0,
  },
  {
    code: 'im-1',
    bureau: 'imereti',
    programme: 'emotion-regulation',
    need: 'mentalityBehaviour',
    audience: 'any',
    name: 'ემოციების რეგულაცია, ქუთაისი',
    place: 'იმერეთის ბიურო, სატრენინგო ოთახი',
    fate: 'completed',
    weeksAgo: 24,
    meets: 1,
    time: '12:00',
    facilitators: ['psychologist'],
    size: 8,
  },
  {
    code: 'im-2',
    bureau: 'imereti',
    programme: 'violent-behaviour',
    need: 'mentalityBehaviour',
    audience: 'adult',
    name: 'ძალადობრივი ქცევის შეცვლა, ქუთაისი',
    place: 'იმერეთის ბიურო, სატრენინგო ოთახი',
    fate: 'running',
    weeksAgo: 7,
    meets: 0,
    twice: true,
    time: '16:00',
    facilitators: ['psychologist', 'socialWorker'],
    size: 8,
  },
  {
    code: 'im-3',
    bureau: 'imereti',
    programme: 'social-integration',
    need: 'livingConditions',
    audience: 'any',
    name: 'სოციალური ინტეგრაცია, ქუთაისი',
    place: 'იმერეთის ბიურო, ოთახი 3',
    fate: 'running',
    weeksAgo: 4,
    meets: 1,
    time: '14:00',
    facilitators: ['socialWorker'],
    size: 7,
  },
  {
    code: 'kk-1',
    bureau: 'kvemo-kartli',
    programme: 'interpersonal-communication',
    need: 'relationsLifestyle',
    audience: 'any',
    name: 'ინტერპერსონალური კომუნიკაცია, რუსთავი',
    place: 'ქვემო ქართლის ბიურო',
    fate: 'completed',
    weeksAgo: 18,
    meets: 3,
    time: '13:00',
    facilitators: ['psychologist'],
    size: 7,
  },
  {
    code: 'kk-2',
    bureau: 'kvemo-kartli',
    programme: 'positive-skills',
    need: 'relationsLifestyle',
    audience: 'any',
    name: 'პოზიტიური უნარები, რუსთავი',
    place: 'ქვემო ქართლის ბიურო',
    fate: 'running',
    weeksAgo: 6,
    meets: 2,
    time: '15:00',
    facilitators: ['socialWorker'],
    size: 7,
  },
  {
    code: 'ag-1',
    bureau: 'adjara-guria',
    programme: 'understanding-crime-adult',
    need: 'valuesAttitudes',
    audience: 'adult',
    name: 'დანაშაულის გააზრება, ბათუმი',
    place: 'აჭარისა და გურიის ბიურო',
    fate: 'running',
    weeksAgo: 7,
    meets: 3,
    time: '11:00',
    facilitators: ['psychologist'],
    size: 7,
  },
  {
    code: 'ka-1',
    bureau: 'kakheti',
    programme: 'life-risks-resources',
    need: 'relationsLifestyle',
    audience: 'any',
    name: 'ცხოვრებისეული რისკები და რესურსები, თელავი',
    place: 'კახეთის ბიურო',
    fate: 'completed',
    weeksAgo: 20,
    meets: 2,
    time: '12:00',
    facilitators: ['psychologist'],
    size: 7,
  },
  {
    code: 'sz-1',
    bureau: 'samegrelo-zemo-svaneti',
    programme: 'self-esteem-opportunities',
    need: 'educationProfession',
    audience: 'any',
    name: 'თვითშეფასება და ახალი შესაძლებლობები, ზუგდიდი',
    place: 'სამეგრელოსა და ზემო სვანეთის ბიურო',
    fate: 'cancelled',
    weeksAgo: 3,
    meets: 1,
    time: '12:00',
    facilitators: ['socialWorker'],
    size: 0,
  },
];

/** The day of a course's first session. */
export function firstDay({ weeksAgo, meets }: Course, today: LocalDate): LocalDate {
  let day = workingDay(today);
  for (let ahead = 0; ahead < meets; ahead += 1) day = workingDay(addDays(day, 1));
  return addDays(day, -7 * weeksAgo);
}

const names: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The days of the week on which a course meets; never at the weekend. */
export function weekdaysOf({ twice }: Course, firstWeekday: number): Weekday[] {
  const first = firstWeekday - 1;
  const days = twice ? [first, (first + 2) % 5] : [first];
  return days.flatMap((day) => names[day] ?? []);
}
