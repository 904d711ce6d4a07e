import type { Client } from '@gza/client';
import type { Dto } from '@gza/contract';
import { addDays, localDateOf, type LocalDate } from '@gza/api/local-date';
import type { Course } from './groups/courses.js';
import type { DemoBeneficiary } from './people.js';
import type { Random } from './random.js';
import { workingDay } from './working-day.js';
import type { DemoPerson, DemoWorld } from './world.js';

/** Who works with somebody: the staff of the bureau. */
export interface Team {
  readonly socialWorker: DemoPerson;
  readonly psychologist: DemoPerson;
  readonly officer: DemoPerson;
  readonly supervisor: DemoPerson;
  /** Professional supervision of the psychologist, where the bureau has it. */
  readonly clinicalSupervisor: DemoPerson | undefined;
}

/** The staff of a bureau with the given role, those with a named account first. */
export const staffOf = (
  people: readonly DemoPerson[],
  bureauId: string,
  role: DemoPerson['role'],
): DemoPerson[] => people.filter((p) => p.role === role && p.bureauId === bureauId);

export function teamOf(random: Random, people: readonly DemoPerson[], bureauId: string): Team {
  const one = (role: DemoPerson['role']) => {
    const [first, ...others] = staffOf(people, bureauId, role);
    if (!first) throw new Error(`no ${role} in bureau ${bureauId}`);
    return others.length === 0 || random.chance(0.65) ? first : random.pick(others);
  };
  return {
    socialWorker: one('socialWorker'),
    psychologist: one('psychologist'),
    officer: one('probationOfficer'),
    supervisor: one('supervisor'),
    clinicalSupervisor: staffOf(people, bureauId, 'clinicalSupervisor')[0],
  };
}

/** Half past nine in Tbilisi. */
const morning = 'T05:30:00.000Z';
const minuteInMs = 60_000;
/** Length of the working day, in minutes. */
const workingMinutes = 480;

/** One beneficiary on the road: who they are, who works with them, and how far their own time has come. */
export class Journey {
  beneficiaryId = '';
  caseId = '';
  /** The plan in force, as it was last answered. */
  plan: Dto<'Plan'> | undefined;
  /** The day on which the plan came into force. */
  activeOn: LocalDate = '';
  /** The group course in which a place waits, if there is one. */
  course: Course | undefined;
  /** Juvenile rules hold, whatever the age by now. */
  juvenile = false;
  /** Something was said that raised a safety alert. */
  alarmed = false;
  /** The person consented to sharing with partners. */
  sharing = false;
  /** Takes part in a programme alone, with the psychologist. */
  alone = false;
  /** The day on which the last programme ended for the person; until then the case is not closed. */
  programmeEndedOn: LocalDate | undefined;
  private time = new Date(0);

  constructor(
    private readonly world: DemoWorld,
    readonly random: Random,
    readonly team: Team,
    readonly person: DemoBeneficiary,
  ) {}

  get worker(): Client {
    return this.team.socialWorker.api;
  }

  /** The day that it is for this person. */
  get day(): LocalDate {
    return localDateOf(this.time);
  }

  get now(): Date {
    return this.time;
  }

  /** Works on this person at the person's own time, which goes on where it was left. */
  work(step: () => Promise<void>): Promise<void> {
    return this.world.clock.apart(async () => {
      this.world.clock.to(this.time);
      await step();
    });
  }

  /** Goes on to a moment in the working hours of a day or of the next working day; never back, never past the present. */
  goTo(day: LocalDate): void {
    const minutes = this.random.int(0, workingMinutes);
    const wanted = new Date(`${workingDay(day)}${morning}`).getTime() + minutes * minuteInMs;
    const later = this.time.getTime() + this.random.int(5, 40) * minuteInMs;
    this.setTime(new Date(Math.max(wanted, later)));
  }

  /** Goes on to an instant that something else sets, such as the end of a session. */
  goToInstant(instant: Date): void {
    if (instant > this.time) this.setTime(instant);
  }

  private setTime(time: Date): void {
    this.world.clock.to(time);
    this.time = this.world.clock.now();
  }

  /** Lets some days pass. */
  pass(min: number, max: number): void {
    this.goTo(addDays(this.day, this.random.int(min, max)));
  }

  /** Whether a day has come for this person's file; what lies ahead is not written yet. */
  hasCome(day: LocalDate): boolean {
    return day <= localDateOf(new Date());
  }

  isMinor(day: LocalDate = this.day): boolean {
    const { birthDate } = this.person;
    return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` > day;
  }
}
