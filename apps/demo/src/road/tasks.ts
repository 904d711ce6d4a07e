import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { workingDay } from '../working-day.js';

const titles = [
  'დაურეკე დედას: როდის მოდის პაემანზე',
  'გადაამოწმე ჯანმრთელობის დაზღვევის სტატუსი',
  'მოითხოვე ცნობა სკოლიდან',
  'შეახსენე პირადობის მოწმობის ვადა',
  'გაარკვიე საცხოვრებლის ქირის საკითხი',
] as const;

/** Tasks that the case manager has noted down: for today, for later, too late, postponed, done, called off. */
export async function tasksNow(journey: Journey): Promise<void> {
  const random = journey.random.fork('tasks');
  const present = localDateOf(new Date());
  const { worker, beneficiaryId, person } = journey;
  const create = (title: string, dueOn: string) =>
    worker.createTask({ body: { beneficiaryId, title, dueOn } });
  const [first, second] = [random.pick(titles), random.pick(titles)];

  const past = workingDay(addDays(present, -random.int(4, 8)));
  if (journey.day < past) journey.goTo(past);
  const turn = person.index % 5;
  if (localDateOf(journey.now) < present && turn < 4) {
    const { id, version } = await create(first, journey.day);
    if (turn === 0)
      await worker.completeTask({ id, version, body: { result: 'გაკეთდა, პასუხი საქმეშია.' } });
    if (turn === 1)
      await worker.postponeTask({
        id,
        version,
        body: { dueOn: addDays(present, 2), reason: 'ტელეფონს არ პასუხობს.' },
      });
    if (turn === 2) await worker.cancelTask({ id, version, body: { reason: 'თვითონ მოაგვარა.' } });
  }
  journey.goTo(present);
  await create(second, addDays(present, turn === 3 ? 0 : random.int(1, 9)));
}
