import type { Journey } from '../journey.js';
import { card } from './cards.js';

const given = [
  { code: 'psychological-consultation', note: 'ინდივიდუალური კონსულტაცია.', by: 'psychologist' },
  {
    code: 'healthcare-support',
    note: 'დახმარება ოჯახის ექიმთან რეგისტრაციაში.',
    by: 'socialWorker',
  },
  {
    code: 'sport-culture-events',
    note: 'მონაწილეობა ფეხბურთის მეგობრულ ტურნირში.',
    by: 'socialWorker',
  },
  {
    code: 'informal-education',
    note: 'თემატური ტრენინგი: რეზიუმე და გასაუბრება.',
    by: 'socialWorker',
  },
] as const;

async function consultations(journey: Journey, count: number): Promise<void> {
  const { random, team, beneficiaryId } = journey;
  const written = new Set<string>();
  for (let done = 0; done < count; done += 1) {
    journey.pass(4, 20);
    const { code, note, by } = random.pick(given);
    const body = {
      beneficiaryId,
      serviceCode: code,
      note,
      units: random.int(1, 2),
      ...(random.chance(0.1) && { recipient: 'familyMember' as const }),
    };
    // Time does not go beyond the present: of one day, the same help is given once.
    const help = `${journey.day} ${code}`;
    if (written.has(help)) continue;
    written.add(help);
    await team[by].api.recordServiceDelivery({ body });
  }
}

/** Records the services of the Department itself: cards, consultations, events. */
export async function services(journey: Journey): Promise<void> {
  const { random } = journey;
  await card(journey, 'idCard');
  await card(journey, 'transportCard');
  await consultations(journey, random.int(0, 2));
}
