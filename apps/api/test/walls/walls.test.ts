import { canariesIn } from '../support/person/plant.js';
import { rows } from '../support/person/rows.js';
import { isRead } from './visit.js';
import { whoSees } from './who-sees.js';
import { raiseWalls, visitors, type Walls } from './world.js';

/** Everybody may read the texts of the catalogue and of the directory. */
const isPersonal = (line: string): boolean =>
  !/^(programme|programme_version|directory_entry|saved_view)\./u.test(line);

// A visitor calls every read about every row of the person.
jest.setTimeout(180_000);

/**
 * Zaza's record with a canary in every text. Each role calls every operation that it may read, about each
 * row: exactly the canaries come back that `who-sees.ts` names.
 */
describe('the walls around one person', () => {
  let walls: Walls;
  beforeAll(async () => {
    walls = await raiseWalls();
  });
  afterAll(() => walls.api.stop());

  it('have a line for every text that the schema keeps of a person, and a person with that text', () => {
    expect([...new Set(walls.person.texts)].filter(isPersonal).sort()).toEqual(
      Object.keys(whoSees).sort(),
    );
  });

  it('tell the rows of two sides apart', () => {
    const names = rows.map((row) => `${row.table}/${row.variant ?? ''}`);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(visitors)('show %s what the rules name, and nothing else', async (name) => {
    const { visit, guest } = walls;
    const shown = new Map<string, Set<string>>();
    for (const id of visit.operations(guest(name), isRead))
      for (const { text } of await visit.answers(guest(name), id))
        for (const found of canariesIn(text).filter(isPersonal))
          shown.set(found, (shown.get(found) ?? new Set()).add(id));
    const allowed = Object.keys(whoSees).filter((line) => whoSees[line]?.includes(name));
    const trespassing = [...shown].filter(([line]) => !allowed.includes(line));
    expect(trespassing.map(([line, by]) => [line, ...by])).toEqual([]);
    expect([...shown.keys()].sort()).toEqual(allowed.sort());
  });
});
