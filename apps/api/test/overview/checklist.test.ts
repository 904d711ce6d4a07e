import type { ChecklistItemName, Dto } from '@gza/contract';
import { answersOf, complete, phq9 } from '../assessments/people.js';
import { activePlan, draftPlan, startPlanWorld, type PlanWorld } from '../plans/plan-world.js';
import { type Caller } from '../support/api.js';
import { giveConsent, openCase, recordSentence, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';

let world: PlanWorld;
beforeEach(() => world.api.clock.set('2026-11-24T06:00:00.000Z'));
beforeAll(async () => {
  world = await startPlanWorld();
});
afterAll(() => world.api.stop());

/** The checklist of a case as lines of state, detail, last day and day of doing, by item. */
async function checklist(
  caller: Caller,
  caseId: string,
): Promise<Partial<Record<ChecklistItemName, string>>> {
  const { items } = await caller.ok('getCaseChecklist', { id: caseId });
  const line = ({ state, detail, dueOn, doneOn }: Dto<'ChecklistItem'>) =>
    [state, detail, dueOn && `due ${dueOn}`, doneOn && `on ${doneOn}`].filter(Boolean).join(' ');
  return Object.fromEntries(items.map((one) => [one.item, line(one)]));
}

describe('the checklist of a case', () => {
  let giorgi: OpenedCase;
  const now = () => checklist(world.nino, giorgi.caseId);
  const step = story('follows the case along the road');

  step('everything is missing when the case opens, with the first deadlines', async () => {
    giorgi = await openCase(world.nino);
    const { items } = await world.nino.ok('getCaseChecklist', { id: giorgi.caseId });
    expect(items.map(({ item }) => item)).toEqual([
      'caseManager',
      'firstContact',
      'consent',
      'identityCard',
      'assessment',
      'plan',
    ]);
    expect(await now()).toEqual({
      caseManager: 'open',
      firstContact: 'open due 2026-12-01',
      consent: 'open',
      identityCard: 'open',
      assessment: 'open due 2026-12-15',
      plan: 'open',
    });
  });

  step('what was done has its day, and no deadline any more', async () => {
    const { nino, tamar, api } = world;
    await tamar.ok('assignCase', {
      id: giorgi.caseId,
      version: 1,
      body: { caseManagerId: nino.id },
    });
    api.clock.advance({ days: 1 });
    await nino.ok('addNote', {
      id: giorgi.beneficiaryId,
      body: { kind: 'phone', reached: false, text: 'ტელეფონს არ პასუხობს.' },
    });
    expect((await now()).firstContact).toBe('open due 2026-12-01');
    await nino.ok('addNote', {
      id: giorgi.beneficiaryId,
      body: { kind: 'homeVisit', reached: true, text: 'შევხვდით სახლში.' },
    });
    await giveConsent(nino, giorgi.beneficiaryId);
    await nino.ok('recordDocument', {
      id: giorgi.beneficiaryId,
      body: { type: 'idCard', purpose: 'პირადობის დადასტურება', validUntil: '2026-12-01' },
    });
    expect(await now()).toEqual({
      caseManager: 'done on 2026-11-24',
      firstContact: 'done on 2026-11-25',
      consent: 'done on 2026-11-25',
      identityCard: 'done on 2026-11-25',
      assessment: 'open due 2026-12-15',
      plan: 'open',
    });
  });

  step('the assessment is under way until it is approved', async () => {
    const { nino, eka, tamar } = world;
    const { id, version } = await nino.ok('createAssessment', {
      body: {
        caseId: giorgi.caseId,
        instrumentCode: 'bps-rnr',
        answers: answersOf('bps-rnr', 'Nothing found: low, all protective factors present'),
      },
    });
    expect((await now()).assessment).toBe('underWay draft due 2026-12-15');
    // A clinical test is another matter, though it is newer.
    await complete(eka, giorgi.caseId, 'phq-9', phq9(0, 0, 0, 0, 0, 0, 0, 0, 0));
    expect((await now()).assessment).toBe('underWay draft due 2026-12-15');
    const completed = await nino.ok('completeAssessment', { id, version, body: {} });
    expect((await now()).assessment).toBe('underWay completed due 2026-12-15');
    await tamar.ok('approveAssessment', { id, version: completed.version, body: {} });
    expect((await now()).assessment).toBe('done approved on 2026-11-25');
  });

  step('the plan is under way until it is in force', async () => {
    const { nino, caseId } = { nino: world.nino, caseId: giorgi.caseId };
    const draft = await draftPlan(world, caseId);
    expect((await now()).plan).toBe('underWay draft');
    await nino.ok('discardPlan', {
      id: draft.id,
      version: draft.version,
      body: { reason: 'თავიდან დგება.' },
    });
    expect((await now()).plan).toBe('open');
    await activePlan(world, caseId);
    expect((await now()).plan).toBe('done active on 2026-11-25');
  });

  step('a card that has run out is missing again', async () => {
    world.api.clock.advance({ days: 6 });
    expect((await now()).identityCard).toBe('done on 2026-11-25');
    world.api.clock.advance({ days: 1 });
    expect((await now()).identityCard).toBe('open lapsed');
  });
});

describe('what a case needs', () => {
  it('is the sentence or measure, and no consent, where taking part is a duty', async () => {
    const { nino, api } = world;
    api.clock.set('2026-12-02T06:00:00.000Z');
    const ana = await openCase(nino, { givenName: 'ანა' }, 'probationerMandatory');
    const { consent, legalBasis } = await checklist(nino, ana.caseId);
    expect({ consent, legalBasis }).toEqual({ consent: undefined, legalBasis: 'open' });
    await recordSentence(nino, ana.beneficiaryId, { startsOn: '2026-02-01', endsOn: '2026-12-02' });
    expect((await checklist(nino, ana.caseId)).legalBasis).toBe('done on 2026-02-01');
    api.clock.advance({ days: 1 });
    expect((await checklist(nino, ana.caseId)).legalBasis).toBe('open lapsed');
  });

  it('is not met by a consent to something else, or a sentence to come', async () => {
    const { nino } = world;
    const lia = await openCase(nino, { givenName: 'ლია' });
    await giveConsent(nino, lia.beneficiaryId, { purpose: 'research' });
    expect((await checklist(nino, lia.caseId)).consent).toBe('open');
    const ira = await openCase(nino, { givenName: 'ირა' }, 'probationerMandatory');
    await recordSentence(nino, ira.beneficiaryId, { startsOn: '2026-11-25' });
    expect((await checklist(nino, ira.caseId)).legalBasis).toBe('open');
  });

  it('is told to each role as far as it may know', async () => {
    const { nino, officer, levan } = world;
    const { caseId } = await openCase(nino, { givenName: 'დათო' });
    const known = Object.keys(await checklist(officer, caseId));
    expect(known).toEqual(['caseManager', 'consent', 'identityCard', 'assessment', 'plan']);
    expect(await levan.refused('getCaseChecklist', { id: caseId })).toEqual([404, 'not-found']);
  });
});
