import { endpoints, mayCall, type EndpointSpec, type OperationId } from '@gza/contract';
import { expectAsReviewed } from '../support/expected.js';
import type { Person } from '../support/person/plant.js';
import { otherwise, queries } from './list-queries.js';
import { ViewWorld, type Scene } from './world.js';

const roles = ['socialWorker', 'psychologist', 'supervisor'] as const;
/** Who reads a list of which the social worker sees a part. */
const readers: Partial<Record<OperationId, 'psychologist'>> = { listSafetyAlerts: 'psychologist' };
const lists = Object.entries(queries) as [OperationId, Readonly<Record<string, string>>[]][];

/**
 * A person, a neighbour in the same bureau whose rows differ in what a list may be asked for, and a
 * stranger in another bureau. Each list is asked for each filter: the rows that it shows, in their order,
 * stand in `expected/lists.csv`.
 */
describe('what lists show', () => {
  let world: ViewWorld;
  let scene: Scene;
  let other: Person;

  beforeAll(async () => {
    world = await ViewWorld.start();
    await world.scene({ 'programme/new': { position: 901 } });
    scene = await world.scene({
      beneficiary: { family_name: 'აბაშიძე' },
      'referral/legal': { created_by: '@staff/socialWorker' },
      'programme/new': { position: 902 },
    });
    other = await scene.neighbour(otherwise);
    await world.api.owner.query('delete from release_visit where id = $1', [
      other.id('release_visit'),
    ]);
  });
  afterAll(() => world.api.stop());

  const resolved = (value: string) =>
    value === '@bureau'
      ? (scene.as('socialWorker').bureauId ?? '')
      : value.startsWith('@')
        ? scene.person.id(value.slice(1))
        : value;
  /** The name of a row, whosever it is; what is neither's stands with its code. */
  const named = (item: { id: string; code?: string; name?: { en?: string } }) => {
    const own = scene.person.nameOf(item.id);
    if (own !== item.id) return own;
    const others = other.nameOf(item.id);
    if (others !== item.id) return `other’s ${others}`;
    // Of the catalogue, or of the stranger, whose texts are canaries.
    const text = item.code ?? item.name?.en ?? '«';
    return text.startsWith('«') ? 'a stranger’s' : text;
  };

  const shown = async (id: OperationId, query: Readonly<Record<string, string>>) => {
    const spec: EndpointSpec = endpoints[id];
    const role = readers[id] ?? roles.find((each) => mayCall(spec.access, each));
    if (!role) throw new Error(`${id}: none of ${roles.join(', ')} may call it`);
    const url = new URL(spec.path, world.api.address);
    url.searchParams.set('limit', '200');
    if (id === 'getCalendar' || id === 'listProgrammes') url.searchParams.delete('limit');
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, resolved(value));
    const reply = await fetch(url, {
      headers: { authorization: `Bearer ${scene.as(role).token ?? ''}` },
    });
    if (!reply.ok) throw new Error(`${id} ${url.search}: ${await reply.text()}`);
    const { items } = (await reply.json()) as { items: { id: string }[] };
    return items.map(named).join(' + ') || 'nothing';
  };

  it('is what was reviewed, in its order', async () => {
    const rows: string[][] = [];
    for (const [id, asked] of lists)
      for (const query of id === 'getCalendar' ? asked : [{}, ...asked]) {
        const text = Object.entries(query).map(([name, value]) => `${name}=${value}`);
        rows.push([id, text.join('&'), await shown(id, query)]);
      }
    expectAsReviewed('lists.csv', [['operation', 'query', 'shown'], ...rows]);
  });
});
