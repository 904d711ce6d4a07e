import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import { workingDay } from './working-day.js';
import { demoOrganisations, type DemoOrganisation } from './organisations.js';
import type { DemoPerson, DemoWorld } from './world.js';

type Entry = Dto<'DirectoryEntry'>;
const at = ({ id, version }: Entry) => ({ id, version });

/** Final states of the offers, in turn: most are published. */
const fates = [
  'active',
  'active',
  'expired',
  'active',
  'suspended',
  'active',
  'proposed',
  'verified',
  'active',
  'discarded',
] as const;
type Fate = (typeof fates)[number];

const places: Readonly<Record<string, string>> = {
  khidi: 'თბილისი, კოსტავას ქუჩა №45, II სართული',
  'akhali-nabiji': 'ქუთაისი, რუსთაველის გამზირი №12',
};

/** Audiences of the offers, in turn. */
const audiences: readonly Partial<Dto<'ProposeEntryBody'>>[] = [
  { ageFrom: 18 },
  {},
  { ageFrom: 14, ageTo: 29 },
  { ageFrom: 18, categories: ['formerPrisoner', 'probationerVoluntary', 'probationerMandatory'] },
  { ageFrom: 18, sex: 'female' },
];

const needsOf: Readonly<Record<string, Dto<'ProposeEntryBody'>['needs']>> = {
  'psychological-consultation': ['healthEmotional', 'mentalityBehaviour'],
  'legal-assistance': ['economicStatus', 'livingConditions'],
  'healthcare-support': ['healthEmotional', 'dependences'],
  'professional-retraining': ['educationProfession', 'economicStatus'],
  'informal-education': ['educationProfession', 'valuesAttitudes'],
  'language-subject-courses': ['educationProfession'],
  'sport-culture-events': ['relationsLifestyle'],
};

async function offer(
  keeper: DemoPerson,
  organisationId: string,
  { code, regions }: DemoOrganisation,
  serviceCode: string,
  index: number,
): Promise<Entry> {
  const regionCode = regions[index % regions.length];
  return keeper.api.proposeDirectoryEntry({
    body: {
      organisationId,
      serviceCode,
      ...(regionCode && { regionCode }),
      place: places[code] ?? 'თბილისი',
      eligibility: 'მომართვა პრობაციის ბიუროდან; საჭიროა პირადობის დამადასტურებელი დოკუმენტი.',
      opening: index % 2 ? 'სამუშაო დღეებში, 10:00-18:00' : 'ორშაბათი და ხუთშაბათი, 14:00-19:00',
      ...audiences[index % audiences.length],
      needs: needsOf[serviceCode] ?? [],
      capacity: 10 + (index % 3) * 5,
    },
  });
}

async function lead({ api }: DemoPerson, entry: Entry, fate: Fate): Promise<void> {
  if (fate === 'proposed') return;
  if (fate === 'discarded') {
    await api.discardDirectoryEntry(at(entry));
    return;
  }
  const verified = await api.verifyDirectoryEntry(at(entry));
  if (fate === 'verified') return;
  const active = await api.activateDirectoryEntry(at(verified));
  if (fate === 'suspended') await api.suspendDirectoryEntry(at(active));
}

/**
 * Fills the directory with the offers of the partners. Offers that were verified seven months ago have
 * expired since.
 */
export async function fillDirectory(
  world: DemoWorld,
  people: readonly DemoPerson[],
  organisationIds: ReadonlyMap<string, string>,
): Promise<void> {
  const keeper = people.find((p) => p.role === 'supervisor');
  if (!keeper) throw new Error('nobody keeps the directory');
  const today = localDateOf(world.clock.now());
  const offers = demoOrganisations().flatMap((o) => o.services.map((service) => ({ o, service })));
  // Some offers exist in a second region, too, so that every state of the life cycle occurs.
  for (const [index, { o, service }] of [...offers, ...offers.slice(0, 4)].entries()) {
    const fate = fates[index % fates.length] ?? 'active';
    world.clock.at(workingDay(addDays(today, fate === 'expired' ? -215 : -90 + index * 3)), index);
    const entry = await offer(keeper, organisationIds.get(o.code) ?? '', o, service, index);
    await lead(keeper, entry, fate);
  }
  await world.runJob('expireDirectoryEntries', new Date());
}
