import type { Dto, OutcomeKind } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';

type Outcome = Dto<'RecordOutcomeBody'>;

const record = ({ worker, beneficiaryId, day }: Journey, body: Omit<Outcome, 'occurredOn'>) =>
  worker.recordOutcome({ id: beneficiaryId, body: { ...body, occurredOn: day } });

const hasCome = (day: string): boolean => day <= localDateOf(new Date());

const statuses: Partial<Record<OutcomeKind, Outcome['status']>> = {
  employment: 'employed',
  education: 'started',
  housing: 'stable',
  health: 'improved',
};

/** Records work, school, home or health during the case. */
export async function outcomesOfWork(journey: Journey): Promise<void> {
  const { outcome } = journey.person.lot;
  const status = outcome === 'none' ? undefined : statuses[outcome];
  if (outcome !== 'none' && status)
    await record(journey, { kind: outcome, status, source: 'person' });
}

async function reoffence(journey: Journey): Promise<void> {
  const { random } = journey;
  journey.pass(20, 300);
  const status = random.pick(['rearrested', 'charged', 'convicted'] as const);
  const convictedOn = addDays(journey.day, random.int(0, 20));
  await record(journey, {
    kind: 'reoffence',
    status,
    source: 'officer',
    ...(status === 'convicted' && hasCome(convictedOn) && { convictedOn: journey.day }),
  });
}

/** Records outcomes after the closure: at three and six months, and offences. */
export async function outcomesAfter(journey: Journey): Promise<void> {
  const { random } = journey;
  const closedOn = journey.day;
  for (const days of [91, 182]) {
    const day = addDays(closedOn, days);
    if (!hasCome(day)) return;
    journey.goTo(day);
    const reached = random.chance(0.75);
    await record(journey, {
      kind: 'followUp',
      status: reached ? 'reached' : 'notReached',
      source: 'staff',
    });
    if (!reached) continue;
    const status = random.chance(0.55) ? 'employed' : 'unemployed';
    await record(journey, { kind: 'employment', status, source: 'person' });
    if (random.chance(0.2))
      await record(journey, { kind: 'education', status: 'certified', source: 'person' });
  }
  if (journey.person.lot.reoffends) await reoffence(journey);
}
