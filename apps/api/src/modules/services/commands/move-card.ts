import {
  cardServices,
  issuedCardMachine,
  type IssuedCardEvent,
  type servicesEndpoints,
} from '@gza/contract';
import type { LocalDate } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import {
  checkPersonDates,
  findOpenCase,
  getBeneficiary,
  recordOnTimeline,
} from '../../beneficiaries/index.js';
import { dayOfStep } from '../dates.rules.js';
import { IssuedCardRecord } from '../persistence/entities.js';
import { writeDelivery } from './record-delivery.js';

type Table = typeof servicesEndpoints;

/** Requests a card. Only one request of a kind may be open at a time (`card-requested-already`). */
export async function requestCard(tx: Tx, { body }: Input<Table['requestCard']>): Promise<Done> {
  const { id: beneficiaryId, bureauId } = await getBeneficiary(tx, body.beneficiaryId);
  const open = await findOpenCase(tx, beneficiaryId);
  if (!open) throw new ProblemError('open-case-needed');
  await checkPersonDates(tx, beneficiaryId, 'RequestCardBody', body);
  const card = await tx.create(IssuedCardRecord, {
    beneficiaryId,
    bureauId,
    caseId: open.id,
    kind: body.kind,
    state: issuedCardMachine.initial,
    number: null,
    requestedOn: dayOfStep(body.requestedOn, tx.now, '/requestedOn'),
    issuedOn: null,
    handedOverOn: null,
    endedOn: null,
    note: body.note ?? null,
    lastStepBy: tx.actor.id,
  });
  await noteCard(tx, card, 'requested');
  return { id: card.id };
}

const noteCard = (
  tx: Tx,
  card: Pick<IssuedCardRecord, 'id' | 'beneficiaryId' | 'bureauId' | 'caseId' | 'kind'>,
  state: string,
) =>
  recordOnTimeline<'services'>(tx, {
    ...card,
    kind: 'cardStateChanged',
    subjectId: card.id,
    detail: { card: card.kind, state },
    audience: 'help',
  });

/** Returns the day of the last step of the card, and the field that holds it. */
const lastDay = ({ handedOverOn, issuedOn, requestedOn }: IssuedCardRecord): LocalDate =>
  handedOverOn ?? issuedOn ?? requestedOn;

interface Step {
  params: { id: string };
  ifMatch: number;
  body: { on?: string; note?: string; reason?: string; number?: string };
}

const dayField = { issue: 'issuedOn', handOver: 'handedOverOn' } as const;

/** Performs one transition of a locked card and notes it. */
export async function stepCard(
  tx: Tx,
  card: IssuedCardRecord,
  event: IssuedCardEvent,
  changes: Partial<IssuedCardRecord>,
): Promise<void> {
  const { to } = transition(issuedCardMachine, card.state, event, tx.actor);
  await tx.update(IssuedCardRecord, card, { ...changes, state: to, lastStepBy: tx.actor.id });
  await noteCard(tx, card, to);
}

/** Performs one transition of the card on its day. Handing over delivers the service. */
async function step(
  tx: Tx,
  event: IssuedCardEvent,
  { params, body, ifMatch }: Step,
): Promise<Done> {
  const card = await tx.lock(IssuedCardRecord, params.id, ifMatch);
  transition(issuedCardMachine, card.state, event, tx.actor);
  const day = dayOfStep(body.on, tx.now, '/on', lastDay(card));
  // Earlier notes are kept: every step adds its line.
  const stepNote = (body.reason ?? body.note)?.trim();
  await stepCard(tx, card, event, {
    [event in dayField ? dayField[event as keyof typeof dayField] : 'endedOn']: day,
    ...(body.number && { number: body.number }),
    ...(stepNote && { note: [card.note, stepNote].filter(Boolean).join('\n') }),
  });
  if (event === 'handOver')
    await writeDelivery(tx, {
      beneficiaryId: card.beneficiaryId,
      bureauId: card.bureauId,
      caseId: card.caseId,
      serviceCode: cardServices[card.kind],
      source: 'card',
      recipient: 'person',
      deliveredOn: day,
      units: 1,
      providerId: null,
      referralId: null,
      planItemId: null,
      cardId: card.id,
      note: null,
    });
  return { id: card.id };
}

export const issueCard = (tx: Tx, input: Input<Table['issueCard']>) => step(tx, 'issue', input);
export const refuseCard = (tx: Tx, input: Input<Table['refuseCard']>) => step(tx, 'refuse', input);
export const cancelCard = (tx: Tx, input: Input<Table['cancelCard']>) => step(tx, 'cancel', input);
export const handOverCard = (tx: Tx, input: Input<Table['handOverCard']>) =>
  step(tx, 'handOver', input);
export const returnCard = (tx: Tx, input: Input<Table['returnCard']>) => step(tx, 'return', input);
export const loseCard = (tx: Tx, input: Input<Table['loseCard']>) => step(tx, 'lose', input);
