import type { Dto } from '@gza/contract';
import type { Journey } from '../journey.js';

type Card = Dto<'IssuedCard'>;
const at = ({ id, version }: Card) => ({ id, version });

const numberOf = ({ random }: Journey, kind: Card['kind']): string =>
  kind === 'idCard'
    ? `DE${random.int(1_000_000, 9_999_999)}`
    : `T-${random.int(100_000_000, 999_999_999)}`;

/** Creates a card for the person, from the request to its final state. */
export async function card(journey: Journey, kind: Card['kind']): Promise<void> {
  const { worker, beneficiaryId, person } = journey;
  const fate = person.lot[kind];
  if (fate === 'none') return;
  journey.pass(1, 6);
  const requested = await worker.requestCard({ body: { beneficiaryId, kind } });
  if (fate === 'requested') return;
  journey.pass(3, 10);
  if (fate === 'refused') {
    await worker.refuseCard({
      ...at(requested),
      body: { reason: 'წარდგენილი საბუთები არასრულია.' },
    });
    return;
  }
  if (fate === 'cancelled') {
    await worker.cancelCard({ ...at(requested), body: { note: 'პირმა ბარათი თავად აიღო.' } });
    return;
  }
  const issued = await worker.issueCard({
    ...at(requested),
    body: { number: numberOf(journey, kind) },
  });
  if (fate === 'issued') return;
  journey.pass(1, 4);
  if (fate === 'returned') {
    await worker.returnCard({
      ...at(issued),
      body: { note: 'პირი ბარათის ასაღებად არ გამოცხადდა.' },
    });
    return;
  }
  const handed = await worker.handOverCard({ ...at(issued), body: {} });
  if (fate !== 'lost') return;
  journey.pass(10, 25);
  await worker.loseCard({ ...at(handed), body: { note: 'პირმა განაცხადა დაკარგვის შესახებ.' } });
}
