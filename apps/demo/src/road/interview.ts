import type { Dto } from '@gza/contract';
import { interviewAnswers, isAlarming } from '../answers.js';
import type { Journey } from '../journey.js';
import type { Profile } from '../profile.js';

const instrumentCode = 'bps-rnr';
type Interview = Dto<'Assessment'>;

function answersOf(journey: Journey, profile: Profile): Record<string, unknown> {
  const { random, juvenile } = journey;
  const alarming = random.chance(0.04);
  const answers = interviewAnswers(random, { profile, juvenile, alarming });
  journey.alarmed = isAlarming(answers);
  return answers;
}

const complete = (journey: Journey, { id, version }: Interview): Promise<Interview> =>
  journey.worker.completeAssessment({ id, version, body: {} });

/** Does the interview with its summary up to its completion. It begins the assessment phase of the case. */
async function interview(journey: Journey, profile: Profile): Promise<Interview> {
  const { caseId } = journey;
  journey.pass(1, 6);
  const draft = await journey.worker.createAssessment({
    body: { caseId, instrumentCode, answers: answersOf(journey, profile) },
  });
  journey.pass(0, 3);
  return complete(journey, draft);
}

const approve = (journey: Journey, { id, version }: Interview): Promise<Interview> =>
  journey.team.supervisor.api.approveAssessment({ id, version, body: {} });

/** Overrides the level by a step in some cases, by professional judgement; another person decides. */
async function override(journey: Journey, { id, version, level }: Interview): Promise<void> {
  const fate = journey.person.lot.override;
  if (fate === 'none') return;
  const next = { low: 'medium', medium: 'high', high: 'veryHigh', veryHigh: 'high' }[level ?? ''];
  if (!next) return;
  const proposed = await journey.worker.proposeLevelOverride({
    id,
    version,
    body: { level: next, reason: 'ოჯახში ბოლო დროს შექმნილი ვითარება ჯამში არ აისახა.' },
  });
  if (fate === 'proposed') return;
  journey.pass(1, 3);
  const supervisor = journey.team.supervisor.api;
  if (fate === 'approved')
    await supervisor.approveLevelOverride({ id, version: proposed.version, body: {} });
  else
    await supervisor.rejectLevelOverride({
      id,
      version: proposed.version,
      body: { reason: 'დასაბუთება საკმარისი არ არის, ჯამური დონე რჩება.' },
    });
}

/** Completes and approves the assessment: planning may begin. */
export async function assess(journey: Journey): Promise<void> {
  const completed = await interview(journey, journey.person.profile);
  journey.pass(1, 4);
  const approved = await approve(journey, completed);
  await override(journey, approved);
}

/** Plays a case in assessment: the interview is begun or discarded, waits for approval, or was returned. */
export async function assessPartly(journey: Journey): Promise<void> {
  const { caseId, person } = journey;
  const fate = person.lot.interview;
  if (fate === 'draft' || fate === 'discarded') {
    journey.pass(1, 6);
    const all = Object.entries(answersOf(journey, person.profile));
    const answers = Object.fromEntries(all.slice(0, Math.round(all.length * 0.6)));
    const { id, version } = await journey.worker.createAssessment({
      body: { caseId, instrumentCode, answers },
    });
    if (fate === 'discarded')
      await journey.worker.discardAssessment({
        id,
        version,
        body: { reason: 'ინტერვიუ შეწყდა, ჩანაწერი თავიდან იწარმოება.' },
      });
    return;
  }
  const completed = await interview(journey, person.profile);
  if (fate === 'completed') return;
  journey.pass(1, 2);
  await journey.team.supervisor.api.returnAssessment({
    id: completed.id,
    version: completed.version,
    body: { reason: 'დააზუსტეთ ოჯახის მხარდაჭერა და დაურთეთ წყარო.' },
  });
}

/** Does the next interview, after some months; its approval supersedes the first. */
export async function reassess(journey: Journey, profile: Profile): Promise<void> {
  const completed = await interview(journey, profile);
  journey.pass(1, 4);
  await approve(journey, completed);
}
