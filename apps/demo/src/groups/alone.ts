import { addDays, daysBetween, localDateOf, type LocalDate } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { workingDay } from '../working-day.js';
import { programmeOf } from '../road/programme.js';
import type { DemoWorld } from '../world.js';
import { agreeing } from './agreeing.js';
import { enrol, interview } from './enrol.js';

const minutes = 50;
/** Most past sessions, and number of sessions ahead. */
const most = 5;
const ahead = 2;

/** The instant of a full hour in Tbilisi. */
const instant = (day: LocalDate, hour: number): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+04:00`);

/** The weekly day and hour of a psychologist's n-th person: today and tomorrow by turns, then the days after. */
function slot(index: number, today: LocalDate): { day: LocalDate; hour: number } {
  let day = workingDay(today);
  const daysAhead = (index % 2) + 2 * Math.floor(index / 8);
  for (let skip = 0; skip < daysAhead; skip += 1) day = workingDay(addDays(day, 1));
  return { day, hour: 10 + (Math.floor(index / 2) % 4) };
}

/**
 * A programme of the psychologist for one person: weekly sessions, some in the past and two ahead. The third
 * of every four persons ends after the interview, for one of two reasons in turn.
 */
export async function workAlone(
  world: DemoWorld,
  journey: Journey,
  index: number,
  turn: number,
): Promise<void> {
  const chosen = programmeOf(journey);
  if (!chosen || !journey.plan) return;
  const today = localDateOf(world.clock.now());
  const { day, hour } = slot(index, today);
  const weeks = Math.min(most, Math.floor((daysBetween(journey.day, today) - 4) / 7));
  if (weeks < 1) return;
  await world.clock.apart(async () => {
    const first = addDays(day, -7 * weeks);
    world.clock.at(workingDay(addDays(first, -3)), journey.random.int(0, 90));
    if (index % 4 === 2) {
      const unsuitable = (Math.floor(index / 4) + turn) % 2 === 0;
      return turnBack(journey, chosen.programme, unsuitable);
    }
    const { id: enrolmentId } = await enrol(journey, chosen.programme);
    for (let week = 0; week < weeks + ahead; week += 1) {
      const startsAt = instant(workingDay(addDays(first, 7 * week)), hour);
      await hold(world, journey, enrolmentId, startsAt);
    }
  });
}

async function hold(world: DemoWorld, journey: Journey, enrolmentId: string, startsAt: Date) {
  const { api } = journey.team.psychologist;
  const session = await agreeing((agreement) =>
    api.createSession({
      body: {
        enrolmentId,
        startsAt: startsAt.toISOString(),
        minutes,
        place: 'ფსიქოლოგის ოთახი',
        ...agreement,
      },
    }),
  );
  const over = new Date(startsAt.getTime() + minutes * 60_000);
  if (over > new Date()) return;
  world.clock.to(over);
  const mark = journey.random.pickWeighted([
    { value: 'present' as const, weight: 84 },
    { value: 'late' as const, weight: 6 },
    { value: 'absentExcused' as const, weight: 6 },
    { value: 'absentUnexcused' as const, weight: 4 },
  ]);
  const { id, version } = session;
  await api.saveRegister({ id, version, body: { marks: [{ enrolmentId, mark }] } });
  if (mark === 'present' && journey.random.chance(0.3))
    await api.writeClinicalNote({
      id,
      body: { text: 'მუშაობა შფოთვის მართვის ტექნიკაზე; მდგომარეობა სტაბილურია.' },
    });
}

/** Ends after the interview: the programme does not suit the person, or the person does not want it. */
async function turnBack(journey: Journey, programme: string, unsuitable: boolean): Promise<void> {
  const { id, version } = await interview(journey, programme);
  const { api } = journey.team.psychologist;
  if (unsuitable)
    await api.findUnsuitable({
      id,
      version,
      body: { reason: 'გასაუბრებამ აჩვენა, რომ პირს ჯერ სამედიცინო დახმარება სჭირდება.' },
    });
  else
    await api.withdrawEnrolment({
      id,
      version,
      body: { reason: 'პირმა პროგრამაზე უარი თქვა; სანაცვლოდ კონსულტაციას აირჩევს.' },
    });
}
