import type { AppointmentKind, Dto } from '@gza/contract';
import { addDays, localDateOf, type LocalDate } from '@gza/api/local-date';
import { agreeing } from '../groups/agreeing.js';
import type { Journey } from '../journey.js';
import type { Random } from '../random.js';
import { workingDay } from '../working-day.js';

type Appointment = Dto<'Appointment'>;
type Made = Pick<Dto<'CreateAppointmentBody'>, 'kind' | 'place' | 'purpose'>;

const meetings: readonly Made[] = [
  { kind: 'homeVisit', purpose: 'ოჯახის გაცნობა და საყოფაცხოვრებო პირობები' },
  { kind: 'phone', purpose: 'კურსის დაწყების დადასტურება' },
  { kind: 'office', place: 'ბიურო', purpose: 'კვირის გეგმის განხილვა' },
  { kind: 'familyMeeting', place: 'ბიურო', purpose: 'მეუღლესთან ერთობლივი საუბარი' },
  { kind: 'accompaniment', place: 'იუსტიციის სახლი', purpose: 'პირადობის მოწმობის აღება' },
];

const outcomes: Readonly<Record<'met' | 'missed', string>> = {
  met: 'შეხვედრა შედგა. განვიხილეთ, რა გაკეთდა და რა რჩება; შემდეგი ნაბიჯი შევათანხმეთ.',
  missed: 'დათქმულ დროს ვერ შევხვდით; ტელეფონს არ პასუხობს.',
};

/** Hours of Tbilisi at which programmes seldom meet. */
const hours = [9, 12, 13, 17] as const;

const instant = (day: LocalDate, hour: number): string =>
  new Date(`${workingDay(day)}T${String(hour).padStart(2, '0')}:00:00+04:00`).toISOString();

const make = (journey: Journey, random: Random, made: Made, day: LocalDate): Promise<Appointment> =>
  agreeing((agreement) =>
    journey.worker.createAppointment({
      body: {
        beneficiaryId: journey.beneficiaryId,
        startsAt: instant(day, random.pick(hours)),
        minutes: made.kind === 'phone' ? 30 : 60,
        ...made,
        ...agreement,
      },
    }),
  );

/** Some days from the present day of the person; the first working day from there on. */
const soon = (journey: Journey, random: Random): LocalDate =>
  addDays(journey.day, random.int(1, 5));

/** The first interview of a person whose case has just got its manager: it lies ahead. */
export async function firstInterview(journey: Journey): Promise<void> {
  const random = journey.random.fork('first interview');
  if (!random.chance(0.6)) return;
  const kind: AppointmentKind = 'firstInterview';
  journey.goTo(localDateOf(new Date()));
  await make(journey, random, { kind, place: 'ბიურო' }, soon(journey, random));
}

/** A meeting of the last weeks with its outcome, and the next one: held, missed, moved or called off. */
export async function meetingsNow(journey: Journey): Promise<void> {
  const random = journey.random.fork('appointments');
  const present = localDateOf(new Date());
  // Small demos show each course of an appointment, too.
  const turn = journey.person.index % 4;
  const past = workingDay(addDays(present, -random.int(9, 20)));
  if (journey.day < past) journey.goTo(addDays(past, -1));
  const made = random.pick(meetings);
  if (localDateOf(journey.now) < past) {
    const { id, version, startsAt, minutes } = await make(journey, random, made, past);
    journey.goToInstant(new Date(new Date(startsAt).getTime() + minutes * 60_000));
    const met = turn !== 2;
    await journey.worker.recordAppointment({
      id,
      version,
      body: { met, text: outcomes[met ? 'met' : 'missed'] },
    });
  }
  journey.goTo(present);
  const next = await make(journey, random, random.pick(meetings), soon(journey, random));
  if (turn === 0)
    await agreeing((agreement) =>
      journey.worker.rescheduleAppointment({
        id: next.id,
        version: next.version,
        body: {
          startsAt: instant(addDays(localDateOf(new Date(next.startsAt)), 1), random.pick(hours)),
          reason: 'პირმა სხვა დღე ითხოვა.',
          ...agreement,
        },
      }),
    );
  if (turn === 1)
    await journey.worker.cancelAppointment({
      id: next.id,
      version: next.version,
      body: { reason: 'საკითხი ტელეფონით გადაწყდა.' },
    });
}
