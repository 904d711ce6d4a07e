import type { ApplicationChannel, CaseCategory, CaseState, Sex } from '@gza/contract';
import { addDays, localDateOf, type LocalDate } from '@gza/api/local-date';
import { loadCatalogue, referenceId } from '@gza/api/reference';
import { ageRanges, birthDate, syntheticPersonalNumber, syntheticPhone } from './identities.js';
import { address, familyName, givenName, regionCodes, type RegionCode } from './names.js';
import { profileOf, type Profile } from './profile.js';
import type { Random, Weighted } from './random.js';

/** How far along the road somebody of the demo has come. */
export type Stage = 'applied' | 'declined' | CaseState;

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
}

const categories: readonly Weighted<Exclude<CaseCategory, 'familyMember' | 'juvenileReferral'>>[] =
  [
    { value: 'formerPrisoner', weight: 34 },
    { value: 'probationerMandatory', weight: 30 },
    { value: 'probationerVoluntary', weight: 15 },
    { value: 'excludedPerson', weight: 3 },
    { value: 'preRelease', weight: 10 },
    { value: 'diversion', weight: 8 },
  ];

/** Stages, with the days that have passed since the application. */
const stages: readonly Weighted<{ stage: Stage; days: readonly [number, number] }>[] = [
  { value: { stage: 'applied', days: [0, 6] }, weight: 5 },
  { value: { stage: 'declined', days: [20, 300] }, weight: 2 },
  { value: { stage: 'accepted', days: [1, 8] }, weight: 6 },
  { value: { stage: 'assessment', days: [6, 28] }, weight: 11 },
  { value: { stage: 'planning', days: [22, 50] }, weight: 10 },
  { value: { stage: 'active', days: [50, 250] }, weight: 36 },
  { value: { stage: 'suspended', days: [60, 200] }, weight: 4 },
  { value: { stage: 'closingReview', days: [170, 260] }, weight: 4 },
  { value: { stage: 'closed', days: [240, 720] }, weight: 22 },
];

/** A plan of a mandatory case waits for one signature more, that of the officer, so more of them are at that stage. */
const stagesOf = (category: CaseCategory): typeof stages =>
  category === 'probationerMandatory'
    ? stages.map((one) => (one.value.stage === 'planning' ? { ...one, weight: 18 } : one))
    : stages;

const bureauWeights: Record<string, number> = {
  tbilisi: 36,
  imereti: 20,
  'kvemo-kartli': 12,
  'adjara-guria': 10,
  kakheti: 8,
  'samegrelo-zemo-svaneti': 7,
  'shida-kartli': 5,
  'samtskhe-javakheti': 4,
};

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

/** The beneficiary with the given number: always the same one for the same seed and day. */
export function demoBeneficiary(seed: Random, index: number, now: Date): DemoBeneficiary {
  const random = seed.fork(`person ${index}`);
  const today = localDateOf(now);
  const bureau = random.pickWeighted(
    loadCatalogue().bureaus.map((b) => ({ value: b, weight: bureauWeights[b.code] ?? 1 })),
  );
  const region: RegionCode = regionCodes.find((r) => r === random.pick(bureau.regions)) ?? 'GE-TB';
  const sex = random.chance(0.12) ? 'female' : 'male';
  const category = random.pickWeighted(categories);
  const { stage, days } = random.pickWeighted(stagesOf(category));
  const born = birthDate(random, ageRanges[category], today);
  const appliedOn = addDays(today, -random.int(days[0], days[1]));
  return {
    index,
    bureauId: referenceId('bureau', bureau.code),
    givenName: givenName(random, sex, Number(born.slice(0, 4))).ka,
    familyName: familyName(random, sex, region).ka,
    personalNumber: random.chance(0.94) ? syntheticPersonalNumber(index) : undefined,
    birthDate: born,
    sex,
    phone: syntheticPhone(random),
    address: address(random, region).line.ka,
    regionCode: region,
    category,
    channel: channelOf(random, category),
    stage,
    appliedOn,
    releaseDate: releaseDate(random, category, appliedOn),
    profile: profileOf(random.fork('profile')),
  };
}

/** Everybody of a demo of the given size, in the order in which they applied. */
export const demoPeople = (seed: Random, size: number, now: Date): DemoBeneficiary[] =>
  Array.from({ length: size }, (_, index) => demoBeneficiary(seed, index, now)).toSorted((a, b) =>
    a.appliedOn === b.appliedOn ? a.index - b.index : a.appliedOn < b.appliedOn ? -1 : 1,
  );
