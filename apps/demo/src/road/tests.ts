import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { symptomAnswers } from '../answers.js';
import type { Rating } from '../profile.js';

interface Symptoms {
  readonly severity: number;
  /** The answer on thoughts of death; any above none raises an alert. */
  readonly last: Rating;
}

async function give(
  journey: Journey,
  instrumentCode: string,
  answers: Record<string, unknown>,
): Promise<void> {
  const { psychologist, clinicalSupervisor } = journey.team;
  const { api } = psychologist;
  const { id, version } = await api.createAssessment({
    body: { caseId: journey.caseId, instrumentCode, answers },
  });
  const completed = await api.completeAssessment({ id, version, body: {} });
  // A completed test counts; the clinical supervisor confirms some of them.
  if (clinicalSupervisor && journey.random.chance(0.3))
    await clinicalSupervisor.api.approveAssessment({ id, version: completed.version, body: {} });
}

const depression = (journey: Journey, { severity, last }: Symptoms): Promise<void> =>
  give(journey, 'phq-9', symptomAnswers(journey.random, 9, severity, last));
const anxiety = (journey: Journey, { severity }: Symptoms): Promise<void> =>
  give(journey, 'gad-7', symptomAnswers(journey.random, 7, severity));

/** Acknowledges each raised alert and, unless the person is still cared for, closes it with the action taken. */
export async function respond(journey: Journey): Promise<void> {
  const { team, beneficiaryId, person } = journey;
  const { items } = await team.psychologist.api.listSafetyAlerts({ query: { beneficiaryId } });
  for (const { id, version, severity } of items.filter((alert) => alert.state === 'raised')) {
    const seen = await team.psychologist.api.acknowledgeSafetyAlert({
      id,
      version,
      body: { note: 'ვუკავშირდები პირს დღესვე.' },
    });
    if (person.lot.alarm === 'acknowledged') continue;
    journey.pass(0, 1);
    const closer = severity === 'immediate' ? team.supervisor : team.psychologist;
    await closer.api.closeSafetyAlert({
      id,
      version: seen.version,
      body: { note: 'ფსიქოლოგი შეხვდა პირს, შედგა უსაფრთხოების გეგმა; ოჯახი ჩართულია.' },
    });
  }
}

/** Closes the immediate alerts that are still open: no case is closed over one. */
export async function closeImmediateAlerts({ team, beneficiaryId }: Journey): Promise<void> {
  const { api } = team.supervisor;
  const { items } = await api.listSafetyAlerts({ query: { beneficiaryId } });
  for (const alert of items) {
    if (alert.severity !== 'immediate' || alert.state === 'closed') continue;
    const { id } = alert;
    const { version } =
      alert.state === 'raised'
        ? await api.acknowledgeSafetyAlert({ id, version: alert.version, body: {} })
        : alert;
    await api.closeSafetyAlert({
      id,
      version,
      body: { note: 'უსაფრთხოების გეგმა შესრულდა, საფრთხე აღარ არის.' },
    });
  }
}

/** Whether the interview gave reason for the psychologist's tests. */
export const needsTests = ({ person }: Journey): boolean =>
  person.profile.ratings.healthEmotional >= 2;

/** Does the tests before the work begins. An alarm that stays raised is of yesterday or today. */
export async function testBefore(journey: Journey): Promise<void> {
  if (!needsTests(journey)) return;
  const { random, person } = journey;
  const { alarm } = person.lot;
  if (alarm === 'raised') journey.goTo(addDays(localDateOf(new Date()), -1));
  else journey.pass(1, 5);
  const severity = person.profile.ratings.healthEmotional - random.int(4, 10) / 10;
  await depression(journey, { severity, last: alarm === 'none' ? 0 : 1 });
  if (random.chance(0.4)) await anxiety(journey, { severity, last: 0 });
  if (alarm === 'acknowledged' || alarm === 'closed') await respond(journey);
}

/** Does the same tests after the work: most people are better. */
export async function testAfter(journey: Journey): Promise<void> {
  if (!needsTests(journey) || !journey.random.chance(0.65)) return;
  const better = journey.random.pickWeighted([
    { value: 1.1, weight: 60 },
    { value: 0.3, weight: 30 },
    { value: -0.5, weight: 10 },
  ]);
  const severity = Math.max(0, journey.person.profile.ratings.healthEmotional - 0.7 - better);
  await depression(journey, { severity, last: 0 });
  if (journey.random.chance(0.6)) await anxiety(journey, { severity, last: 0 });
}
