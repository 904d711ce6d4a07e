import { apiAs } from './api.js';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
interface Person {
  id: string;
  currentCase: { caseManager: { name: string } | null } | null;
}
interface Group {
  id: string;
  facilitators: unknown[];
}

/**
 * Besides the demo, the database has thousands of generated people, with cases, plans and attendance but no
 * other data. Journeys use people of the demo: the managers of the generated ones have numbers as names.
 */
export const peopleOfDemo = (state: string): Promise<string[]> =>
  every<Person>(
    `/beneficiaries?state=${state}`,
    ({ currentCase }) => !currentCase?.caseManager?.name.startsWith('მუშაკი'),
  );

interface RecordedOutcome {
  enteredInErrorAt: string | null;
}

/** A person of the demo in a state of the case, with a recorded outcome. */
export async function personWithOutcome(state: string): Promise<string> {
  const worker = await apiAs('socialWorker');
  for (const id of await peopleOfDemo(state)) {
    const { items } = await worker.get<{ items: RecordedOutcome[] }>(
      `/beneficiaries/${id}/outcomes`,
    );
    if (items.some(({ enteredInErrorAt }) => enteredInErrorAt === null)) return id;
  }
  throw new Error(`Nobody of the demo has an outcome: ${state}.`);
}

/** Groups with a facilitator: the generated ones have none. */
export const groupsOfDemo = (state: string): Promise<string[]> =>
  every<Group>(`/groups?state=${state}`, ({ facilitators }) => facilitators.length > 0);

async function every<Item extends { id: string }>(
  path: string,
  isOfDemo: (item: Item) => boolean,
): Promise<string[]> {
  const worker = await apiAs('socialWorker');
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<Item> = await worker.get(
      `${path}&limit=200${cursor ? `&cursor=${cursor}` : ''}`,
    );
    found.push(...page.items.filter(isOfDemo).map(({ id }) => id));
    cursor = page.nextCursor;
  }
  if (found.length === 0) throw new Error(`The demo has nothing at ${path}.`);
  return found;
}
