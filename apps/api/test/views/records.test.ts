import { expectAsReviewed } from '../support/expected.js';
import type { Person } from '../support/person/plant.js';
import { reads, type Reader } from './reads.js';
import { ViewWorld, type Scene } from './world.js';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/** Each value of an answer with the pointer to it; what is empty stays visible. */
function leaves(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (value === null || typeof value !== 'object') return [[pointer, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[pointer, Array.isArray(value) ? '[]' : '{}']];
  return entries.flatMap(([name, each]) => leaves(each, `${pointer}/${name}`));
}

/**
 * A person with every kind of row, and a neighbour in the same bureau who has them too. Each record of the
 * person is read by somebody who may: the whole answer stands in `expected/records.csv`, and each list
 * names the rows that it shows, so that a row too many, too few or of the neighbour is a difference.
 */
describe('what is read of one person', () => {
  let world: ViewWorld;
  let scene: Scene;
  let neighbour: Person;

  beforeAll(async () => {
    world = await ViewWorld.start();
    scene = await world.scene();
    neighbour = await scene.neighbour();
  });
  afterAll(() => world.api.stop());

  /** Ids by the names of their rows, and texts without what only this person has. */
  const readable = (value: unknown): string =>
    String(value)
      .replaceAll(scene.person.tag, '')
      .replace(uuid, (id) => {
        const name = scene.person.nameOf(id);
        return name === id ? scene.staffOf(id) : name;
      })
      .replaceAll('\n', ' ');

  /** The answer to the first of the roles who may see the row: a clinical one is not everybody's. */
  const read = async (path: string, readers: readonly Reader[]) => {
    for (const role of readers) {
      // The canaries in the texts do not fit their schemas: no `Caller` that compares them.
      const reply = await fetch(new URL(path, world.api.address), {
        headers: { authorization: `Bearer ${scene.as(role).token ?? ''}` },
      });
      if (reply.ok) return { role, values: leaves(await reply.json()) };
    }
    throw new Error(`${path}: nobody of ${readers.join(', ')} may see it`);
  };

  it('is what was reviewed, to the last value', async () => {
    const rows: string[][] = [];
    for (const { id, path, table, readers } of reads)
      for (const row of scene.person.ids(table)) {
        const { role, values } = await read(path.replace('{id}', row), readers);
        for (const [pointer, value] of values)
          rows.push([id, role, scene.person.nameOf(row), pointer, readable(value)]);
      }
    expect(JSON.stringify(rows)).not.toContain(neighbour.tag);
    expectAsReviewed('records.csv', [['operation', 'by', 'row', 'at', 'value'], ...rows]);
  });
});
