import type { Dto } from '@gza/contract';
import { inAppointmentWorld, type AppointmentWorld } from './world.js';

/** What becomes of the appointments of a colleague who leaves or moves. */
describe('the appointments of a colleague', () => {
  let world: AppointmentWorld;
  let nino: AppointmentWorld['nino'];
  let mariam: AppointmentWorld['mariam'];
  let tamar: AppointmentWorld['tamar'];
  inAppointmentWorld((started) => {
    world = started;
    ({ nino, mariam, tamar } = world);
  });

  const held = async (): Promise<Dto<'WorkItem'>[]> =>
    (await tamar.ok('getHeldWork', { id: nino.id })).items.filter(
      ({ kind }) => kind === 'appointment',
    );
  const handOver = async (more: Partial<Dto<'HandOverBody'>> = {}) => {
    const items = (await held()).map(({ kind, id, version }) => ({
      kind,
      id,
      version,
      to: mariam.id,
    }));
    return tamar.call('handOverWork', {
      id: nino.id,
      body: { items, reason: 'შვებულება', ...more },
    });
  };

  it('are listed with their kind, person and time, and go to a colleague', async () => {
    const { id, startsAt } = await world.create();
    expect(await held()).toMatchObject([
      {
        id,
        name: { ka: 'ვიზიტი სახლში', en: 'Home visit' },
        state: 'planned',
        at: startsAt,
        person: { id: world.giorgi.beneficiaryId },
        holds: true,
      },
    ]);
    expect((await handOver()).status).toBe(200);
    expect(await world.get(id)).toMatchObject({ staff: { id: mariam.id }, staffToReplace: false });
    expect(await held()).toEqual([]);
  });

  it('go to nobody who meets somebody else at that time, unless that was agreed', async () => {
    const { id } = await world.create();
    const { beneficiaryId } = await world.another();
    await world.create({ beneficiaryId, staffId: mariam.id, startsAt: world.at('08:30') });
    const { status, problem } = await handOver();
    expect([status, problem.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
      409,
      [['/items/0/to', 'clashLeader']],
    ]);
    expect((await world.get(id)).staff.id).toBe(nino.id);
    const agreed = await handOver({ onClash: 'agreed', clashReason: 'ორივეს მოასწრებს' });
    expect(agreed.status).toBe(200);
    expect(await world.get(id)).toMatchObject({
      staff: { id: mariam.id },
      clashReason: 'ორივეს მოასწრებს',
    });
  });

  it('stay marked, and count as work to hand over, once the colleague has left', async () => {
    const { id } = await world.create();
    const before = (await tamar.ok('getWorkload', {})).withoutHolder.appointments;
    await world.api.owner.query('update user_account set active = false where id = $1', [nino.id]);
    expect((await tamar.ok('getAppointment', { id })).staffToReplace).toBe(true);
    const { items, withoutHolder } = await tamar.ok('getWorkload', {});
    expect(withoutHolder.appointments).toBe(before + 1);
    expect(items.find(({ worker }) => worker.id === nino.id)).toMatchObject({ appointments: 1 });
    expect((await handOver()).status).toBe(200);
    expect((await tamar.ok('getWorkload', {})).withoutHolder.appointments).toBe(before);
    await world.api.owner.query('update user_account set active = true where id = $1', [nino.id]);
  });
});
