import type { Client } from '@gza/client';
import { isMinorOn, type Dto } from '@gza/contract';
import { addDays, localDateOf, type LocalDate } from '@gza/api/local-date';
import type { Course } from './groups/courses.js';
import type { DemoBeneficiary } from './people.js';
import type { Random } from './random.js';
import { workingDay } from './working-day.js';
import type { DemoPerson, DemoWorld } from './world.js';

/** Staff of the bureau who work with a person. */
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

/** One beneficiary on the road: the person, the team, and the time that this person has reached. */
export class Journey {
  beneficiaryId = '';
  caseId = '';
  /** The plan in force, as in the last answer. */
  plan: Dto<'Plan'> | undefined;
  /** The day on which the plan came into force. */
  activeOn: LocalDate = '';
  /** Juvenile rules apply, whatever the present age. */
  juvenile = false;
  /** An answer of the person raised a safety alert. */
  alarmed = false;
  /** The day on which the last programme ended for the person; until then the case is not closed. */
  programmeEndedOn: LocalDate | undefined;
  private time = new Date(0);

  constructor(
    private readonly world: DemoWorld,
    readonly random: Random,
    readonly team: Team,
    readonly person: DemoBeneficiary,
  ) {}

  /** The group course with a reserved place, if there is one. */
  get course(): Course | undefined {
    return this.person.seat?.course;
  }

  get worker(): Client {
    return this.team.socialWorker.api;
  }

  /** The present day of this person. */
  get day(): LocalDate {
    return localDateOf(this.time);
  }

  get now(): Date {
    return this.time;
  }

  /** Does work on this person at the person's own time, which continues where it stopped. */
  work(step: () => Promise<void>): Promise<void> {
    return this.world.clock.apart(async () => {
      this.world.clock.to(this.time);
      await step();
    });
  }

  /**
   * Moves the time to the working hours of a day or of the next working day; never back, never past the
   * present.
   */
  goTo(day: LocalDate): void {
    const minutes = this.random.int(0, workingMinutes);
    const wanted = new Date(`${workingDay(day)}${morning}`).getTime() + minutes * minuteInMs;
    const later = this.time.getTime() + this.random.int(5, 40) * minuteInMs;
    this.setTime(new Date(Math.max(wanted, later)));
  }

  /** Moves the time to an instant that is given, such as the end of a session. */
  goToInstant(instant: Date): void {
    if (instant > this.time) this.setTime(instant);
  }

  private setTime(time: Date): void {
    this.world.clock.to(time);
    this.time = this.world.clock.now();
  }

  /** Moves the time by some days. */
  pass(min: number, max: number): void {
    this.goTo(addDays(this.day, this.random.int(min, max)));
  }

  /** Whether a day is not in the future; nothing is written about later days. */
  hasCome(day: LocalDate): boolean {
    return day <= localDateOf(new Date());
  }

  isMinor(day: LocalDate = this.day): boolean {
    return isMinorOn(this.person.birthDate, day);
  }
}
