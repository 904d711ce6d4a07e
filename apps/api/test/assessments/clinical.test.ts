import type { Dto } from '@gza/contract';
import { TestApi } from '../support/api.js';
import type { OpenedCase } from '../support/file.js';
import { callPeople, phq9, readyCase, type People } from './people.js';
import { story } from '../support/story.js';

/**
 * Eka tests Giorgi; Lali supervises her. Nino, the case manager, sees the band; Tamar, who leads the bureau,
 * sees only the safety alert.
 */
describe('a clinical test', () => {
  let api: TestApi;
  let people: People;
  let giorgi: OpenedCase;
  let test: Dto<'Assessment'>;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    const { nino } = people;
    giorgi = await readyCase(people);
    const { version } = await nino.ok('getCase', { id: giorgi.caseId });
    await nino.ok('beginAssessment', { id: giorgi.caseId, version, body: {} });
  });
  afterAll(() => api.stop());

  const begin = (more: Record<string, unknown> = {}) => ({
    body: { caseId: giorgi.caseId, instrumentCode: 'phq-9', ...more },
  });
  const at = () => ({ id: test.id, version: test.version });
  const open = () => ({ query: { state: 'raised' as const } });

  const step = story('from the first step to the last');

  step("is the psychologist's", async () => {
    const { nino, eka, tamar } = people;
    expect(await nino.refused('createAssessment', begin())).toEqual([403, 'forbidden']);
    expect(await tamar.refused('createAssessment', begin())).toEqual([403, 'forbidden']);
    test = await eka.ok('createAssessment', begin({ answers: phq9(1, 2) }));
    expect(test).toMatchObject({ state: 'draft', clinical: true, answers: phq9(1, 2) });
    const stored = await api.owner.query(
      `select (select count(*)::int from assessment_answers) as open, (select count(*)::int from assessment_answers_clinical) as clinical`,
    );
    expect(stored.rows).toEqual([{ open: 0, clinical: 1 }]);
  });

  step('raises an alert with the save in which item 9 is answered, once', async () => {
    const { eka, tamar } = people;
    expect((await eka.ok('listSafetyAlerts', open())).items).toEqual([]);
    test = await eka.ok('saveAnswers', { ...at(), body: { answers: { q9: 'severalDays' } } });
    test = await eka.ok('saveAnswers', { ...at(), body: { answers: { q9: 'moreThanHalf' } } });
    const { items } = await tamar.ok('listSafetyAlerts', open());
    expect(items).toEqual([
      expect.objectContaining({
        assessmentId: test.id,
        code: 'suicideItem',
        severity: 'immediate',
        clinical: true,
        state: 'raised',
        raisedBy: { id: eka.id, name: 'ეკა მაისურაძე' },
        beneficiary: expect.objectContaining({ id: giorgi.beneficiaryId }),
      }),
    ]);
  });

  step('tells of the danger those who are to act, and nobody else', async () => {
    const { nino, eka, lali, tamar, davit, zaza, levan } = people;
    for (const caller of [eka, lali, tamar, davit])
      expect((await caller.ok('listSafetyAlerts', open())).items).toHaveLength(1);
    const farSupervisor = await api.staff('supervisor', 'გია ხარაძე', 'kakheti');
    for (const caller of [nino, levan, farSupervisor])
      expect((await caller.ok('listSafetyAlerts', open())).items).toEqual([]);
    expect(await zaza.refused('listSafetyAlerts', open())).toEqual([403, 'forbidden']);
    expect(
      (await api.owner.query(`select type from outbox_event where type = 'safety-alert.raised'`))
        .rows,
    ).toHaveLength(1);
  });

  step('has the alert acknowledged, then closed with what was done', async () => {
    const { eka, tamar } = people;
    const [alert] = (await tamar.ok('listSafetyAlerts', open())).items;
    if (!alert) throw new Error('no alert');
    const note = 'ვესაუბრე, უსაფრთხოების გეგმა შედგა, ოჯახი იცნობს.';
    expect(
      await eka.refused('closeSafetyAlert', { id: alert.id, version: 1, body: { note } }),
    ).toEqual([409, 'transition-not-allowed']);
    const acknowledged = await tamar.ok('acknowledgeSafetyAlert', {
      id: alert.id,
      version: 1,
      body: { note: 'ეკა დღესვე ნახავს' },
    });
    expect(acknowledged).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { id: tamar.id },
      acknowledgementNote: 'ეკა დღესვე ნახავს',
    });
    const close = { id: alert.id, version: acknowledged.version };
    expect((await eka.call('closeSafetyAlert', { ...close, body: {} })).status).toBe(400);
    expect(await eka.ok('closeSafetyAlert', { ...close, body: { note } })).toMatchObject({
      state: 'closed',
      closedBy: { id: eka.id },
      closingNote: note,
    });
  });

  step(
    'is scored when it is completed, with the wording that nobody validated kept from publication',
    async () => {
      const { eka } = people;
      test = await eka.ok('saveAnswers', {
        ...at(),
        body: { answers: { ...phq9(2, 2, 2, 2, 1, 1, 1, 0, 1), difficulty: 'very' } },
      });
      test = await eka.ok('completeAssessment', { ...at(), body: {} });
      expect(test).toMatchObject({
        state: 'completed',
        notValidated: true,
        bands: [{ scale: 'total', band: 'moderate' }],
        scores: [{ scale: 'total', value: 12, answered: 9, items: 9, proRated: false }],
        level: null,
        factors: [],
        summary: null,
        changes: [],
      });
      const { rows } = await api.owner.query(
        'select value, clinical, language, publishable, current from assessment_score where assessment_id = $1',
        [test.id],
      );
      expect(rows).toEqual([
        { value: 12, clinical: true, language: 'ka', publishable: false, current: true },
      ]);
    },
  );

  step('shows the social worker its band and no more', async () => {
    const { nino } = people;
    const seen = await nino.ok('getAssessment', { id: test.id });
    expect(seen).toMatchObject({
      state: 'completed',
      bands: [{ scale: 'total', band: 'moderate' }],
      answers: null,
      scores: null,
      summary: null,
      changes: null,
      followUps: null,
      amendments: null,
      overrides: null,
      steps: null,
    });
    const { items } = await nino.ok('listAssessments', {
      query: { beneficiaryId: giorgi.beneficiaryId, instrumentCode: 'phq-9' },
    });
    expect(items.map(({ id, scores }) => [id, scores])).toEqual([[test.id, null]]);
    const answers = { q1: 'notAtAll' };
    expect(await nino.refused('saveAnswers', { ...at(), body: { answers } })).toEqual([
      403,
      'forbidden',
    ]);
    expect(
      await nino.refused('amendAssessment', { ...at(), body: { reason: 'x', answers } }),
    ).toEqual([403, 'forbidden']);
  });

  step('does not exist for the line, the officer or another bureau', async () => {
    const { tamar, davit, zaza, levan } = people;
    for (const caller of [tamar, davit, zaza, levan]) {
      expect(await caller.refused('getAssessment', { id: test.id })).toEqual([404, 'not-found']);
      expect((await caller.ok('listAssessments', {})).items).toEqual([]);
    }
    for (const caller of [tamar, davit])
      expect(await caller.refused('approveAssessment', { ...at(), body: {} })).toEqual([
        404,
        'not-found',
      ]);
  });

  step('is read in full and approved by the clinical supervisor, which is audited', async () => {
    const { lali, eka } = people;
    expect((await lali.ok('getAssessment', { id: test.id })).answers).toMatchObject({
      q9: 'severalDays',
    });
    expect((await api.auditOf('getAssessment')).at(-1)).toMatchObject({
      actor_id: lali.id,
      role: 'clinicalSupervisor',
      subjects: [giorgi.beneficiaryId],
    });
    expect(await eka.refused('approveAssessment', { ...at(), body: {} })).toEqual([
      403,
      'forbidden',
    ]);
    test = await lali.ok('approveAssessment', { ...at(), body: {} });
    expect(test.state).toBe('approved');
    // A test is no summary of risks and needs: planning does not begin with it.
    expect((await people.nino.ok('getCase', { id: giorgi.caseId })).state).toBe('assessment');
  });

  step(
    'leaves on the timeline that it happened: not to officers, not which, not what came out',
    async () => {
      const { rows } = await api.owner.query(
        `select kind, audience, detail from timeline_entry where kind like 'assessment%' order by at, id`,
      );
      expect(rows).toEqual([
        { kind: 'assessmentCompleted', audience: 'help', detail: { clinical: true } },
        { kind: 'assessmentApproved', audience: 'help', detail: { clinical: true } },
      ]);
    },
  );

  step('says after the next one whether the change is more than chance', async () => {
    const { eka, nino } = people;
    api.clock.advance({ days: 60 });
    const begun = await eka.ok(
      'createAssessment',
      begin({
        language: 'en',
        answers: { ...phq9(1, 1, 1, 1, 1, 1, 0, 0, 0), difficulty: 'somewhat' },
      }),
    );
    const later = await eka.ok('completeAssessment', {
      id: begun.id,
      version: begun.version,
      body: {},
    });
    expect(later.notValidated).toBe(false);
    expect(later.changes).toEqual([
      {
        scale: 'total',
        previousId: test.id,
        previousOn: '2026-11-24',
        notComparable: null,
        difference: -6,
        reliable: 'improved',
        caseBefore: true,
        clinicallySignificant: true,
      },
    ]);
    expect((await nino.ok('getAssessment', { id: later.id })).changes).toBeNull();
  });

  step('asks the psychologist alone to speak of a question that was left out', async () => {
    const { eka, tamar } = people;
    const begun = await eka.ok(
      'createAssessment',
      begin({ answers: phq9(0, 0, 0, 0, 0, 0, 0, 0) }),
    );
    await eka.ok('completeAssessment', { id: begun.id, version: begun.version, body: {} });
    expect((await eka.ok('listSafetyAlerts', open())).items.map((alert) => alert.code)).toEqual([
      'suicideItemSkipped',
    ]);
    expect((await tamar.ok('listSafetyAlerts', open())).items).toEqual([]);
  });
});
