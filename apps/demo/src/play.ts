import { recordAbsences } from './absences.js';
import { createAccounts, createAdministrator } from './accounts.js';
import { createClients } from './clients.js';
import { fillDirectory } from './directory.js';
import { workAlone } from './groups/alone.js';
import { CourseRun } from './groups/run-course.js';
import { courses, type Course } from './groups/courses.js';
import { Journey, teamOf } from './journey.js';
import { inLanes } from './lanes.js';
import { createOrganisations } from './organisations.js';
import { expectReleases, practiseLaw, takeCalls, type Outreach } from './outreach.js';
import { demoPeople } from './people.js';
import type { Random } from './random.js';
import { accept, apply, turnAway } from './road/intake.js';
import { partnersOf, type Partner } from './road/referrals.js';
import { goOn, untilPlan } from './road/stages.js';
import { expireUnanswered } from './road/unanswered.js';
import type { Stage } from './stage.js';
import { draftVersions } from './versions.js';
import type { DemoPerson, DemoWorld } from './world.js';

/** Number of parallel strands of work: enough to keep the server and the database busy. */
const width = 4;
/** Strands side by side at most: those, and the applications. Each has a connection, so that none waits for one. */
export const strands = width + 1;

export interface Playing {
  readonly size: number;
  /** Called with a description of each part of the load. */
  readonly progress: (text: string) => void;
}

/** All journeys, in the order of their applications. */
function journeysOf(
  world: DemoWorld,
  seed: Random,
  people: readonly DemoPerson[],
  size: number,
): Journey[] {
  return demoPeople(seed, size, world.clock.now()).map((person) => {
    const random = seed.fork(`road ${person.index}`);
    return new Journey(world, random, teamOf(random, people, person.bureauId), person);
  });
}

/** Those who take part in a course, in the order of their seats. */
const membersOf = (course: Course, journeys: readonly Journey[]): Journey[] =>
  journeys
    .filter((j) => j.course === course && j.plan)
    .toSorted((a, b) => (a.person.seat?.number ?? 0) - (b.person.seat?.number ?? 0));

const hasCase = (stage: Stage): boolean => stage !== 'applied' && stage !== 'declined';

async function takeIn(journey: Journey): Promise<void> {
  await journey.work(async () => {
    const { stage } = journey.person;
    const application = await apply(journey);
    if (stage === 'declined') await turnAway(journey, application);
    else if (hasCase(stage)) await accept(journey, application);
  });
}

/**
 * Writes the applications one after another and in the order of time, so that case numbers grow with the years. Returns
 * the end of each, so that the work of the first can begin meanwhile.
 */
function intake(journeys: readonly Journey[]): ReadonlyMap<Journey, Promise<void>> {
  let last = Promise.resolve();
  return new Map(
    journeys.map((journey) => [journey, (last = last.then(() => takeIn(journey)))] as const),
  );
}

async function programmes(
  world: DemoWorld,
  seed: Random,
  journeys: readonly Journey[],
  people: readonly DemoPerson[],
) {
  await inLanes(courses, width, (course) => {
    const members = membersOf(course, journeys);
    return new CourseRun(world, seed.fork(course.code), course, members, people).run();
  });
  const psychologists = people.filter((p) => p.role === 'psychologist');
  await inLanes(psychologists, width, async (psychologist, turn) => {
    const own = journeys.filter((j) => j.person.lot.alone && j.team.psychologist === psychologist);
    for (const [index, journey] of own.entries()) await workAlone(world, journey, index, turn);
  });
}

/**
 * Writes the data outside of cases, in proportion to the size of the demo. Each part begins in the present.
 */
async function aroundCases(
  outreach: Outreach,
  organisationIds: ReadonlyMap<string, string>,
  size: number,
): Promise<void> {
  const { world, people } = outreach;
  const parts = [
    () => takeCalls(outreach, Math.ceil(size / 10)),
    () => expectReleases(outreach, Math.ceil(size / 14)),
    () => practiseLaw(outreach),
    () => draftVersions(world, people),
    () => recordAbsences(world, people),
    () => fillDirectory(world, people, organisationIds),
  ];
  for (const part of parts) await world.clock.apart(part);
}

/** Plays the last two years of the people of the demo. */
export async function play(
  world: DemoWorld,
  seed: Random,
  { size, progress }: Playing,
): Promise<void> {
  const administrator = await createAdministrator(world);
  const organisationIds = await createOrganisations(administrator);
  await createClients(world, organisationIds);
  const people = await createAccounts(world, seed.fork('accounts'), administrator, organisationIds);
  const partners: Partner[] = partnersOf(people, organisationIds);
  const journeys = journeysOf(world, seed, people, size);
  progress('accounts and organisations are there');
  const applications = intake(journeys);
  const applied = Promise.all(applications.values()).then(() =>
    progress(`${size} people have applied`),
  );
  const accepted = journeys.filter(({ person }) => hasCase(person.stage));
  const planned = inLanes(accepted, width, async (journey, index) => {
    await applications.get(journey);
    await journey.work(() => untilPlan(journey));
    if (index % 50 === 49)
      progress(`${index + 1} of ${accepted.length} cases assessed and planned`);
  });
  await Promise.all([applied, planned]);
  await programmes(world, seed, accepted, people);
  progress('groups and sessions are held');
  await expireUnanswered(world, accepted, partners);
  await inLanes(accepted, width, async (journey, index) => {
    await journey.work(() => goOn(journey, partners));
    if (index % 50 === 49) progress(`${index + 1} of ${accepted.length} cases up to date`);
  });
  await aroundCases(
    { world, random: seed.fork('outreach'), people, journeys: accepted, partners },
    organisationIds,
    size,
  );
}
