import {
  cardKinds,
  eventsFor,
  issuedCardMachine,
  type CardKind,
  type Dto,
  type May,
  type OperationId,
} from '@gza/contract';

type Card = Dto<'IssuedCard'>;

/** Operations of the steps in a card's life cycle. */
export const cardOperations = {
  issue: 'issueCard',
  handOver: 'handOverCard',
  refuse: 'refuseCard',
  cancel: 'cancelCard',
  lose: 'loseCard',
  return: 'returnCard',
} as const satisfies Record<string, OperationId>;
export type CardStep = keyof typeof cardOperations;

export function cardSteps({ state }: Pick<Card, 'state'>, may: May): CardStep[] {
  const events: readonly string[] = eventsFor(issuedCardMachine, state, may);
  return (Object.keys(cardOperations) as CardStep[]).filter((step) => events.includes(step));
}

/** Kinds of card that may be requested: one request of a kind can be open at a time. */
export const requestable = (cards: readonly Pick<Card, 'kind' | 'state'>[]): CardKind[] =>
  cardKinds.filter(
    (kind) => !cards.some((card) => card.kind === kind && card.state === 'requested'),
  );

/** The last day on which a step of a card happened; the next step cannot be earlier. */
export const lastDay = (card: Pick<Card, 'handedOverOn' | 'issuedOn' | 'requestedOn'>): string =>
  card.handedOverOn ?? card.issuedOn ?? card.requestedOn;

/** Whether the card is still awaited or kept at the bureau. */
export const isWaiting = ({ state }: Pick<Card, 'state'>): boolean =>
  state === 'requested' || state === 'issued';
