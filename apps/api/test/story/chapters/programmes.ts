import type { Dto } from '@gza/contract';
import { place, recruitingGroup } from '../../programmes/people.js';
import { at, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function programmesAndSessions(road: Road, step: Step): void {
  step.chapter('5. Programmes', () => {
    let sessions: Dto<'Session'>[];

    step('enrols him by the items of his plan: one mandatory in a group, one alone', async () => {
      const { nino, mariam, luka } = road.world;
      road.today('2026-12-22');
      const propose = (item: number) =>
        nino.ok('proposeEnrolment', {
          body: {
            beneficiaryId: road.beneficiaryId,
            programmeId: road.plan.items[item]?.programmeId ?? '',
            planItemId: road.plan.items[item]?.id ?? '',
          },
        });
      road.groupId = await recruitingGroup(mariam, [luka], {
        programme: 'interpersonal-communication',
        name: 'ზამთრის ჯგუფი',
      });
      const enrol = async (enrolment: Dto<'Enrolment'>, body: Dto<'EnrolBody'>) => {
        const assessed = await nino.ok('beginSuitability', { ...at(enrolment), body: {} });
        return nino.ok('enrol', { ...at(assessed), body });
      };
      const inGroup = await enrol(await propose(0), { groupId: road.groupId });
      expect(inGroup).toMatchObject({ state: 'enrolled', mandatory: true, failedRules: [] });
      const alone = await enrol(await propose(1), {});
      expect(alone).toMatchObject({ state: 'enrolled', mandatory: false, group: null });
      [road.groupEnrolment, road.ownEnrolment] = [inGroup.id, alone.id];
    });

    step('fills the group and schedules its course at once, past Epiphany', async () => {
      const { nino, mariam } = road.world;
      expect(
        await mariam.refused('startGroup', { id: road.groupId, version: 2, body: {} }),
      ).toEqual([409, 'group-too-small']);
      const { items } = await nino.ok('listCases', { query: { state: 'accepted' } });
      road.companionEnrolments = [];
      for (const { beneficiary } of items)
        road.companionEnrolments.push(
          (
            await place(nino, beneficiary.id, {
              programme: 'interpersonal-communication',
              groupId: road.groupId,
            })
          ).id,
        );
      expect(road.companionEnrolments).toHaveLength(5);
      await mariam.ok('startGroup', { id: road.groupId, version: 2, body: {} });
      sessions = (
        await mariam.ok('scheduleGroup', {
          id: road.groupId,
          body: { startsOn: '2027-01-12', time: '18:30', count: 5, place: 'ბიუროს დარბაზი' },
        })
      ).items;
      // 19 January is a public holiday.
      expect(sessions.map((s) => [s.number, s.startsAt])).toEqual(
        ['01-12', '01-26', '02-02', '02-09', '02-16'].map((day, i) => [
          i + 1,
          `2027-${day}T14:30:00.000Z`,
        ]),
      );
    });

    step('keeps the register of the whole group, session by session', async () => {
      const { luka, davit, mariam } = road.world;
      for (const [index, session] of sessions.entries()) {
        road.today(session.startsAt.slice(0, 10));
        road.world.api.clock.advance({ hours: 8 });
        const others = road.companionEnrolments.map((enrolmentId, i) => ({
          enrolmentId,
          mark: i === 4 ? ('absentUnexcused' as const) : ('present' as const),
        }));
        // Giorgi is ill at one session.
        const own = {
          enrolmentId: road.groupEnrolment,
          mark: index === 2 ? ('absentExcused' as const) : ('present' as const),
        };
        const body = { marks: [own, ...others] };
        const saved = await luka.ok('saveRegister', { ...at(session), body });
        expect([saved.state, saved.items.length]).toEqual(['held', 6]);
      }
      expect(await davit.ok('getEnrolmentAttendance', { id: road.groupEnrolment })).toMatchObject({
        expected: 5,
        attended: 4,
        lastAttendedOn: '2027-02-16',
      });
      expect(await davit.refused('getEnrolmentAttendance', { id: road.ownEnrolment })).toEqual([
        404,
        'not-found',
      ]);
      expect((await mariam.ok('getEnrolment', { id: road.groupEnrolment })).startedOn).toBe(
        '2027-01-12',
      );
    });

    step('sees Mariam alone, who writes what is hers to know', async () => {
      const { mariam, nino } = road.world;
      const session = await mariam.ok('createSession', {
        body: { enrolmentId: road.ownEnrolment, startsAt: '2027-02-17T10:00:00Z', minutes: 60 },
      });
      expect(session).toMatchObject({ kind: 'individual', number: 1, staff: { id: mariam.id } });
      road.world.api.clock.set('2027-02-17T11:30:00Z');
      await mariam.ok('saveRegister', {
        ...at(session),
        body: { marks: [{ enrolmentId: road.ownEnrolment, mark: 'present' }] },
      });
      await mariam.ok('writeClinicalNote', { id: session.id, body: { text: 'თავდაჯერებულია.' } });
      expect(await nino.refused('listClinicalNotes', { id: session.id })).toEqual([
        403,
        'forbidden',
      ]);
    });

    step('completes by the rule of the version, and not without it', async () => {
      const { nino, ketevan, mariam } = road.world;
      const current = async (id: string) => at(await nino.ok('getEnrolment', { id }));
      for (const id of [road.groupEnrolment, road.ownEnrolment])
        expect(
          await nino.ok('completeEnrolment', { ...(await current(id)), body: {} }),
        ).toMatchObject({ state: 'completed', endedOn: '2027-02-17' });
      const never = road.companionEnrolments[4] ?? '';
      expect(
        await nino.refused('completeEnrolment', { ...(await current(never)), body: {} }),
      ).toEqual([409, 'transition-not-allowed']);
      for (const id of road.companionEnrolments.slice(0, 4))
        await nino.ok('completeEnrolment', { ...(await current(id)), body: {} });
      await nino.ok('recordNonStarter', {
        ...(await current(never)),
        body: { reason: 'არ გამოცხადდა.' },
      });
      const group = await mariam.ok('getGroup', { id: road.groupId });
      expect(await ketevan.ok('completeGroup', { ...at(group), body: {} })).toMatchObject({
        state: 'completed',
        members: 0,
      });
    });
  });
}
