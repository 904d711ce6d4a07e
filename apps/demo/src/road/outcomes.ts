import type { Dto, OutcomeKind } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';

type Outcome = Dto<'RecordOutcomeBody'>;

const record = ({ worker, beneficiaryId, day }: Journey, body: Omit<Outcome, 'occurredOn'>) =>
  worker.recordOutcome({ id: beneficiaryId, body: { ...body, occurredOn: day } });

const hasCome = (day: string): boolean => day <= localDateOf(new Date());

/** Records work, school, home and health during the case. */
export async function outcomesOfWork(journey: Journey): Promise<void> {
  const { random } = journey;
  const choices: readonly { kind: OutcomeKind; status: Outcome['status']; often: number }[] = [
    { kind: 'employment', status: 'employed', often: 0.3 },
    { kind: 'education', status: 'started', often: 0.2 },
    { kind: 'housing', status: 'stable', often: 0.15 },
    { kind: 'health', status: 'improved', often: 0.15 },
  ];
  for (const { kind, status, often } of choices)
    if (random.chance(often)) await record(journey, { kind, status, source: 'person' });
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
  if (random.chance(0.18)) await reoffence(journey);
}
