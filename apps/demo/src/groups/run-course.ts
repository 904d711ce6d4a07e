import type { Dto } from '@gza/contract';
import { addDays, isoWeekday, localDateOf, type LocalDate } from '@gza/api/local-date';
import { referenceId } from '@gza/api/reference';
import { staffOf, type Journey } from '../journey.js';
import { workingDay } from '../working-day.js';
import type { Random } from '../random.js';
import type { DemoPerson, DemoWorld } from '../world.js';
import { agreeing } from './agreeing.js';
import { enrol, interview, propose } from './enrol.js';
import { conclude } from './leave.js';
import { markOf, memberOf, type Member } from './roster.js';
import type { Course } from './courses.js';
import { firstDay, weekdaysOf } from './timetable.js';

type Session = Dto<'Session'>;
type Group = Dto<'Group'>;

const minuteInMs = 60_000;
const dayInMs = 1440 * minuteInMs;
/** Age of the registers in which somebody misses a duty: as long as an officer sees the absence on Today. */
const lately = 14 * dayInMs;
/** Number of the session that is moved to another day. */
const movedSession = 2;
/** Minutes from the end of a session to the saving of its register. */
const registerAfterMinutes = 20;

/** Runs one group of the demo from the first plan to its state today. */
export class CourseRun {
  private readonly starts: LocalDate;
  private readonly bureauId: string;
  private readonly facilitators: readonly DemoPerson[];
  private readonly supervisor: DemoPerson;
  private members: Member[] = [];

  constructor(
    private readonly world: DemoWorld,
    private readonly random: Random,
    private readonly course: Course,
    private readonly journeys: readonly Journey[],
    people: readonly DemoPerson[],
  ) {
    this.starts = firstDay(course, localDateOf(new Date()));
    this.bureauId = referenceId('bureau', course.bureau);
    const one = (who: string): DemoPerson => {
      const found = who.includes('@')
        ? people.find((p) => p.email === who)
        : staffOf(people, this.bureauId, who as DemoPerson['role'])[0];
      if (!found) throw new Error(`nobody for ${who} in ${course.code}`);
      return found;
    };
    this.facilitators = course.facilitators.map(one);
    this.supervisor = one('supervisor');
  }

  /** A facilitator who may also plan and enrol. */
  private get planner(): DemoPerson {
    return this.facilitators.find((f) => f.role !== 'facilitator') ?? this.supervisor;
  }

  run(): Promise<void> {
    return this.world.clock.apart(async () => {
      const { fate } = this.course;
      if (fate !== 'planned' && fate !== 'cancelled' && this.journeys.length === 0) return;
      const group = await this.plan();
      if (fate === 'planned') return;
      if (fate === 'cancelled') return this.cancel(group);
      await this.fill(group);
      const sessions = await this.schedule(group);
      if (fate !== 'recruiting') await this.hold(group, sessions);
    });
  }

  private at(day: LocalDate): void {
    this.world.clock.at(workingDay(day), this.random.int(0, 90));
  }

  private async plan(): Promise<Group> {
    const { programme, name, place, size } = this.course;
    this.at(addDays(this.starts, -40));
    const group = await this.planner.api.createGroup({
      body: {
        programmeId: referenceId('programme', programme),
        name,
        place,
        plannedStartOn: this.starts,
        capacity: Math.max(6, Math.min(size, 12)),
        facilitatorIds: this.facilitators.map((f) => f.id),
      },
    });
    if (this.course.fate === 'planned') return group;
    this.at(addDays(this.starts, -30));
    const { id, version } = group;
    return this.planner.api.recruitGroup({ id, version, body: {} });
  }

  private async cancel({ id, version }: Group): Promise<void> {
    this.at(this.starts);
    const body = { reason: 'საკმარისი მონაწილე ვერ შეიკრიბა.' };
    await this.planner.api.cancelGroup({ id, version, body });
  }

  /** Enrols the members, each some days before the start. */
  private async fill(group: Group): Promise<void> {
    const { programme, fate } = this.course;
    for (const [index, journey] of this.journeys.entries()) {
      if (fate === 'recruiting' && index % 2 === 1) {
        this.at(addDays(this.starts, -20));
        await this.fillLater(group, journey, (index - 1) / 2);
        continue;
      }
      this.at(addDays(this.starts, -this.random.int(fate === 'recruiting' ? 16 : 4, 22)));
      const placed = await enrol(journey, programme, group.id);
      this.members.push(memberOf(this.random, this.sessions, journey, placed));
    }
  }

  /**
   * Fills a group that still recruits: some people are only proposed, some wait for a place in it, some are
   * only interviewed.
   */
  private async fillLater(group: Group, journey: Journey, turn: number): Promise<void> {
    const { programme } = this.course;
    if (turn % 3 === 0) {
      await propose(journey, programme);
      return;
    }
    const { id, version } = await interview(journey, programme);
    if (turn % 3 === 1)
      await this.planner.api.waitlistEnrolment({ id, version, body: { groupId: group.id } });
  }

  private get sessions(): number {
    return this.course.programme === 'violent-behaviour' ? 18 : 12;
  }

  private async schedule({ id }: Group): Promise<Session[]> {
    this.at(addDays(this.starts, -3));
    const body = {
      startsOn: this.starts,
      time: this.course.time,
      weekdays: weekdaysOf(this.course, isoWeekday(this.starts)),
    };
    const { items } = await agreeing((agreement) =>
      this.planner.api.scheduleGroup({ id, body: { ...body, ...agreement } }),
    );
    return items.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  }

  /**
   * Starts the group, saves a register for every past session, and completes the group when all sessions are
   * past.
   */
  private async hold(group: Group, sessions: readonly Session[]): Promise<void> {
    const { api } = this.planner;
    this.at(this.starts);
    const { version } = await api.getGroup({ id: group.id });
    const few = this.members.length < group.minimum;
    const started = await api.startGroup({
      id: group.id,
      version,
      body: few ? { smallGroupReason: 'სხვა მონაწილეები მომდევნო ჯგუფს ელოდებიან.' } : {},
    });
    for (const [index, session] of sessions.entries()) {
      const moves = index === movedSession && !this.course.twice;
      const moved = moves ? await this.move(session) : session;
      if (!(await this.session(moved))) return this.callOff(sessions.at(-1));
    }
    this.world.clock.to(new Date(this.world.clock.now().getTime() + 15 * minuteInMs));
    for (const member of this.members.filter((m) => !m.left))
      await conclude(member, this.planner, this.supervisor, localDateOf(this.world.clock.now()));
    await api.completeGroup({ id: group.id, version: started.version, body: {} });
  }

  /** Moves a session to the next working day. */
  private async move({ id, version, startsAt }: Session): Promise<Session> {
    const { api } = this.planner;
    const before = new Date(new Date(startsAt).getTime() - 2 * dayInMs);
    if (before > new Date()) return api.getSession({ id });
    this.world.clock.to(before);
    const day = workingDay(addDays(localDateOf(new Date(startsAt)), 1));
    const body = {
      startsAt: new Date(`${day}T${this.course.time}:00+04:00`).toISOString(),
      reason: 'ოთახი დაკავებული იყო.',
    };
    const { successorId } = await agreeing((agreement) =>
      api.rescheduleSession({ id, version, body: { ...body, ...agreement } }),
    );
    return api.getSession({ id: successorId ?? id });
  }

  /** Cancels the last session of some courses; the reason announces another day. */
  private async callOff(session: Session | undefined): Promise<void> {
    if (!session || this.course.meets !== 1) return;
    this.world.clock.to(new Date());
    const { id, version } = session;
    const body = { reason: 'დღე უქმეა; შეხვედრა სხვა დღეს დაინიშნება.' };
    await this.planner.api.cancelSession({ id, version, body });
  }

  /** The member whose absence the probation officer has to see: the programme is a duty of theirs. */
  private mandated(members: readonly Member[]): Member | undefined {
    return members.find(
      ({ started, journey }) => started && journey.person.category === 'probationerMandatory',
    );
  }

  /** Saves the register of one session; returns false when it has not taken place yet. */
  private async session(session: Session): Promise<boolean> {
    const over = new Date(session.startsAt).getTime() + session.minutes * minuteInMs;
    const saved = new Date(over + registerAfterMinutes * minuteInMs);
    if (saved > new Date()) return false;
    this.world.clock.to(saved);
    const number = session.number ?? 0;
    const present = this.members.filter((m) => !m.left);
    const missing = Date.now() - saved.getTime() < lately ? this.mandated(present) : undefined;
    const marks = present.map((member) => ({
      enrolmentId: member.enrolmentId,
      mark: member === missing ? 'absentUnexcused' : markOf(this.random, member, number),
    }));
    const [first] = this.facilitators;
    if (marks.length > 0)
      await (first ?? this.planner).api.saveRegister({
        id: session.id,
        version: session.version,
        body: { marks },
      });
    for (const [index, member] of present.entries()) {
      const attended = ['present', 'late', 'leftEarly'].includes(marks[index]?.mark ?? '');
      if (attended && !member.started)
        Object.assign(member, { started: true, version: member.version + 1 });
      if (number >= member.leavesAt)
        await conclude(member, this.planner, this.supervisor, localDateOf(saved));
    }
    return true;
  }
}
