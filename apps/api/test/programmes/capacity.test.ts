import { programmeId } from './people.js';
import { TestApi, type Caller } from '../support/api.js';

describe('the places of a group', () => {
  let api: TestApi;
  let mariam: Caller;
  let luka: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    luka = await api.staff('facilitator', 'ლუკა წიკლაური');
  });
  afterAll(() => api.stop());

  const sizes = (minimum: number, maximum: number) =>
    api.owner.query(
      `alter table programme_version disable trigger user; update programme_version set group_minimum = ${minimum}, group_maximum = ${maximum}; alter table programme_version enable trigger user`,
    );
  let made = 0;
  const body = (capacity?: number) => ({
    programmeId: programmeId('emotion-regulation'),
    name: `ჯგუფი ${(made += 1)}`,
    facilitatorIds: [luka.id],
    ...(capacity !== undefined && { capacity }),
  });
  const outcome = async (capacity: number) => {
    const reply = await mariam.call('createGroup', { body: body(capacity) });
    return reply.status === 201
      ? reply.body.capacity
      : reply.problem.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  };

  it.each([
    [2, 5],
    [6, 12],
    [8, 30],
  ])('are %s to %s, as the version says', async (minimum, maximum) => {
    await sizes(minimum, maximum);
    expect((await mariam.ok('createGroup', { body: body() })).capacity).toBe(maximum);
    expect(await outcome(minimum)).toBe(minimum);
    expect(await outcome(maximum)).toBe(maximum);
    if (minimum > 2)
      expect(await outcome(minimum - 1)).toEqual([
        `/capacity: The value must be at least ${minimum}.`,
      ]);
    if (maximum < 30)
      expect(await outcome(maximum + 1)).toEqual([
        `/capacity: The value must be at most ${maximum}.`,
      ]);
  });

  it('change within them only', async () => {
    await sizes(2, 5);
    const { id } = await mariam.ok('createGroup', { body: body(3) });
    const changed = await mariam.call('changeGroup', { id, version: 1, body: { capacity: 6 } });
    expect([changed.status, changed.problem.errors?.[0]?.pointer]).toEqual([400, '/capacity']);
    expect(
      (await mariam.ok('changeGroup', { id, version: 1, body: { capacity: 5 } })).capacity,
    ).toBe(5);
  });
});
