import { canariesIn } from '../support/person/plant.js';
import { isRead } from './visit.js';
import { whoSees } from './who-sees.js';
import { raiseWalls, visitors, type Walls } from './world.js';

// Every visitor calls every change about every row of the person.
jest.setTimeout(180_000);

/** The walls hold for the answers of changes, whether they succeed or are rejected. */
describe('the walls around the answers of changes', () => {
  let walls: Walls;
  beforeAll(async () => {
    walls = await raiseWalls();
  });
  afterAll(() => walls.api.stop());

  it('show nobody what the rules do not name', async () => {
    const { visit, guest } = walls;
    const trespassing: string[] = [];
    const done = new Set<string>();
    for (const name of visitors)
      for (const id of visit.operations(guest(name), (operation) => !isRead(operation)))
        for (const { status, text } of await visit.answers(guest(name), id)) {
          const found = canariesIn(text);
          if (status < 400 && found.length > 0) done.add(id);
          for (const line of found)
            if (line in whoSees && !whoSees[line]?.includes(name))
              trespassing.push(`${id} as ${name}: ${line}`);
        }
    expect(trespassing).toEqual([]);
    // Enough changes succeeded and answered with a record.
    expect(done.size).toBeGreaterThanOrEqual(25);
  });
});
