import type { ApplicationChannel, CaseCategory, Sex } from '@gza/contract';
import { addDays, daysBetween, localDateOf, type LocalDate } from '@gza/api/local-date';
import { loadCatalogue, referenceId } from '@gza/api/reference';
import { deal } from './dealing.js';
import { seatsOf, type Seat } from './groups/seats.js';
import { firstDay } from './groups/timetable.js';
import { ageRanges, birthDate, syntheticPersonalNumber, syntheticPhone } from './identities.js';
import { lotsOf, type Lot, type Placed } from './lots.js';
import { address, familyName, givenName, regionCodes, type RegionCode } from './names.js';
import { profileOf, type Profile } from './profile.js';
import type { Random, Weighted } from './random.js';
import { daysIn, stages, type Stage } from './stage.js';

/** One beneficiary of the demo, before anything is written. */
export interface DemoBeneficiary {
  readonly index: number;
  readonly bureauId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalNumber: string | undefined;
  readonly birthDate: LocalDate;
  readonly sex: Sex;
  readonly phone: string;
  readonly address: string;
  readonly regionCode: string;
  readonly category: CaseCategory;
  readonly channel: ApplicationChannel;
  readonly stage: Stage;
  readonly appliedOn: LocalDate;
  readonly releaseDate: LocalDate | undefined;
  readonly profile: Profile;
  /** The place in a group course. */
  readonly seat: Seat | undefined;
  readonly lot: Lot;
}

type Category = Exclude<CaseCategory, 'familyMember' | 'juvenileReferral'>;

const categories: readonly Weighted<Category>[] = [
  { value: 'formerPrisoner', weight: 34 },
  { value: 'probationerMandatory', weight: 30 },
  { value: 'probationerVoluntary', weight: 15 },
  { value: 'preRelease', weight: 10 },
  { value: 'diversion', weight: 8 },
  { value: 'excludedPerson', weight: 3 },
];

/** The categories of people in groups of adults, besides those of mandatory cases. */
const inGroups: readonly Weighted<Category>[] = categories.filter(
  ({ value }) => value !== 'probationerMandatory' && value !== 'diversion',
);

/** Half of the plans that are being made are those of mandatory cases: they wait for the officer, too. */
const inPlanning: readonly Weighted<Category>[] = categories.map((one) =>
  one.value === 'probationerMandatory' ? { ...one, weight: 70 } : one,
);

/** Two bureaus have most of the people, so that lists and groups are full there; the others have a few each. */
const bureauWeights: Record<string, number> = {
  tbilisi: 46,
  imereti: 24,
  'kvemo-kartli': 8,
  'adjara-guria': 7,
  kakheti: 5,
  'samegrelo-zemo-svaneti': 4,
  'shida-kartli': 3,
  'samtskhe-javakheti': 3,
};

/** The youngest members of a group of adults were adults at their sentence, too. */
const youngestInGroups = 20;

/** Days from the application until the plan is active and the enrolment of a course begins, at most. */
const daysUntilEnrolment = 86;
/** Days by which each member of a course applied earlier than the next. */
const daysBetweenMembers = 8;

const channelOf = (random: Random, category: CaseCategory): ApplicationChannel => {
  if (category === 'preRelease') return 'preReleaseVisit';
  if (category === 'probationerMandatory' || category === 'diversion') return 'officer';
  return random.pickWeighted<ApplicationChannel>([
    { value: 'walkIn', weight: 60 },
    { value: 'hotline', weight: 18 },
    { value: 'ngo', weight: 15 },
  ]);
};

function releaseDate(
  random: Random,
  category: CaseCategory,
  appliedOn: LocalDate,
): LocalDate | undefined {
  if (category === 'preRelease') return addDays(appliedOn, random.int(20, 75));
  return category === 'formerPrisoner' ? addDays(appliedOn, -random.int(3, 400)) : undefined;
}

type Bureau = ReturnType<typeof loadCatalogue>['bureaus'][number];
const bureaus = (): Bureau[] =>
  loadCatalogue().bureaus.toSorted(
    (a, b) => (bureauWeights[b.code] ?? 1) - (bureauWeights[a.code] ?? 1),
  );

/** Where somebody of the demo is, before there is a person. */
interface Place {
  readonly bureau: Bureau;
  readonly stage: Stage;
  readonly category: Category;
  readonly daysAgo: number;
  readonly seat?: Seat;
}

/** The people in courses. Two or three of each course have to come: the programme is a duty of theirs. */
function placesInCourses(random: Random, seats: readonly Seat[], today: LocalDate): Place[] {
  const all = bureaus();
  const others = deal(inGroups, seats.length);
  return seats.flatMap((seat, index) => {
    const { course, number, stage } = seat;
    const bureau = all.find(({ code }) => code === course.bureau);
    const before = daysUntilEnrolment + daysBetweenMembers * number + random.int(0, 6);
    const daysAgo = daysBetween(firstDay(course, today), today) + before;
    const category = number % 3 === 0 ? 'probationerMandatory' : others[index];
    return bureau && category ? [{ bureau, stage, category, daysAgo, seat }] : [];
  });
}

/** The people outside of courses: each stage in every bureau, and at every age that the stage can have. */
function otherPlaces(random: Random, outside: readonly Stage[]): Place[] {
  const all = bureaus();
  const inTurn = deal(
    all.map((bureau) => ({ value: bureau, weight: bureauWeights[bureau.code] ?? 1 })),
    outside.length,
  );
  const placed = outside.map((stage, index) => ({ stage, bureau: inTurn[index] as Bureau }));
  return stages.flatMap(({ value: stage }) => {
    const here = placed
      .filter((place) => place.stage === stage)
      .toSorted((a, b) => all.indexOf(a.bureau) - all.indexOf(b.bureau));
    const dealt = deal(stage === 'planning' ? inPlanning : categories, here.length);
    const [from, to] = daysIn[stage];
    const ages = random.shuffle(
      here.map((_, index) => from + Math.floor(((to - from + 1) * (index + 0.5)) / here.length)),
    );
    return here.map((place, index) => ({
      ...place,
      category: dealt[index] ?? 'formerPrisoner',
      daysAgo: ages[index] ?? from,
    }));
  });
}

function without(stagesOfAll: readonly Stage[], seats: readonly Seat[]): Stage[] {
  const left = [...stagesOfAll];
  for (const { stage } of seats) left.splice(left.indexOf(stage), 1);
  return left;
}

/** Where everybody of a demo is: in the order of stages, and of bureaus in a stage. */
function placesOf(seed: Random, size: number, today: LocalDate): Place[] {
  const dealt = deal(stages, size);
  const everybody = stages.flatMap(({ value }) => dealt.filter((stage) => stage === value));
  const seats = seatsOf(everybody);
  return [
    ...placesInCourses(seed.fork('courses'), seats, today),
    ...otherPlaces(seed.fork('places'), without(everybody, seats)),
  ];
}

const regionIn = (random: Random, bureau: Bureau): RegionCode =>
  regionCodes.find((r) => r === random.pick(bureau.regions)) ?? 'GE-TB';

/** The person in a place with the given number: always the same one for the same seed, place and day. */
function beneficiary(seed: Random, index: number, place: Place, today: LocalDate) {
  const { bureau, category, stage, daysAgo, seat } = place;
  const random = seed.fork(`person ${index}`);
  const regionCode = regionIn(random, bureau);
  const sex: Sex = random.chance(0.12) ? 'female' : 'male';
  const ages = ageRanges[category];
  const min = seat ? Math.max(ages.min, youngestInGroups) : ages.min;
  const appliedOn = addDays(today, -daysAgo);
  const born = birthDate(random, { ...ages, min }, appliedOn);
  return {
    index,
    bureau: bureau.code,
    bureauId: referenceId('bureau', bureau.code),
    givenName: givenName(random, sex, Number(born.slice(0, 4))).ka,
    familyName: familyName(random, sex, regionCode).ka,
    personalNumber: random.chance(0.94) ? syntheticPersonalNumber(index) : undefined,
    birthDate: born,
    sex,
    phone: syntheticPhone(random),
    address: address(random, regionCode).line.ka,
    regionCode,
    category,
    channel: channelOf(random, category),
    stage,
    daysAgo,
    appliedOn,
    releaseDate: releaseDate(random, category, appliedOn),
    profile: profileOf(random.fork('profile')),
    seat,
  } satisfies Omit<DemoBeneficiary, 'lot'> & Placed;
}

/** Somebody who is still in prison in the region of a bureau. */
export function demoPrisoner(seed: Random, index: number, bureauId: string | null, now: Date) {
  const all = bureaus();
  const bureau = all.find(({ code }) => referenceId('bureau', code) === bureauId) ?? all[0];
  if (!bureau) throw new Error('no bureau');
  const place: Place = { bureau, stage: 'applied', category: 'preRelease', daysAgo: 0 };
  return beneficiary(seed, index, place, localDateOf(now));
}

/** The test of somebody with an alarm asks about their health: the interview found it troubled. */
const troubled = ({ riskLevel, ratings }: Profile): Profile => ({
  riskLevel,
  ratings: { ...ratings, healthEmotional: ratings.healthEmotional === 3 ? 3 : 2 },
});

/** Everybody of a demo of the given size, in the order in which they applied. */
export function demoPeople(seed: Random, size: number, now: Date): DemoBeneficiary[] {
  const today = localDateOf(now);
  const order = bureaus().map(({ code }) => code);
  const people = placesOf(seed, size, today)
    .map((place, index) => beneficiary(seed, index, place, today))
    .toSorted((a, b) => order.indexOf(a.bureau) - order.indexOf(b.bureau));
  const lots = lotsOf(people);
  return people
    .map((person, at) => {
      const lot = lots[at] as Lot;
      const profile = lot.alarm === 'none' ? person.profile : troubled(person.profile);
      return { ...person, lot, profile };
    })
    .toSorted((a, b) =>
      a.appliedOn === b.appliedOn ? a.index - b.index : a.appliedOn < b.appliedOn ? -1 : 1,
    );
}
