import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '../platform/calendar/local-date.js';
import { workingDay } from './working-day.js';
import { demoOrganisations, type DemoOrganisation } from './organisations.js';
import type { DemoPerson, DemoWorld } from './world.js';

type Entry = Dto<'DirectoryEntry'>;
const at = ({ id, version }: Entry) => ({ id, version });

/** How far the offers come, by turns: most are published. */
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
      eligibility: '18 წლიდან; მომართვა პრობაციის ბიუროდან.',
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

/** The directory of what the partners offer. What was verified seven months ago has expired since. */
export async function fillDirectory(
  world: DemoWorld,
  people: readonly DemoPerson[],
  organisationIds: ReadonlyMap<string, string>,
): Promise<void> {
  const keeper = people.find((p) => p.role === 'supervisor');
  if (!keeper) throw new Error('nobody keeps the directory');
  const today = localDateOf(world.clock.now());
  const offers = demoOrganisations().flatMap((o) => o.services.map((service) => ({ o, service })));
  // Some of the offers in a second region, so that every state of the life cycle occurs.
  for (const [index, { o, service }] of [...offers, ...offers.slice(0, 4)].entries()) {
    const fate = fates[index % fates.length] ?? 'active';
    world.clock.at(workingDay(addDays(today, fate === 'expired' ? -215 : -90 + index * 3)), index);
    const entry = await offer(keeper, organisationIds.get(o.code) ?? '', o, service, index);
    await lead(keeper, entry, fate);
  }
  await world.runJob('expireDirectoryEntries', new Date());
}
