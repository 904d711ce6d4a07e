import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import type { CardStep } from './card.presenter.js';
import type { OfferStep } from './directory.presenter.js';

type Versioned = { id: string; version: number };
const at = ({ id, version }: Versioned) => ({ id, version });

/**
 * Runs a change and looks again at what follows from it: lists, the timeline, the day. After a refusal
 * too, for it often means that somebody else was quicker.
 */
function useChange() {
  const queries = useQueryClient();
  return async <T>(change: () => Promise<T>): Promise<T> => {
    try {
      return await change();
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [area] }) => area !== 'reference' && area !== 'staff',
      });
    }
  };
}

const offerCalls = {
  verify: (where: Versioned) => api.verifyDirectoryEntry(where),
  activate: (where: Versioned) => api.activateDirectoryEntry(where),
  suspend: (where: Versioned) => api.suspendDirectoryEntry(where),
  resume: (where: Versioned) => api.resumeDirectoryEntry(where),
  discard: (where: Versioned) => api.discardDirectoryEntry(where),
} as const satisfies Record<OfferStep, (where: Versioned) => Promise<unknown>>;

export function useOfferStep() {
  const change = useChange();
  return (offer: Dto<'DirectoryEntry'>, step: OfferStep) =>
    change(() => offerCalls[step](at(offer)));
}

export function useProposeOffer() {
  const change = useChange();
  return (body: Dto<'ProposeEntryBody'>, idempotencyKey: string) =>
    change(() => api.proposeDirectoryEntry({ body, idempotencyKey }));
}

export function useChangeOffer() {
  const change = useChange();
  return (offer: Versioned, body: Dto<'ChangeEntryBody'>) =>
    change(() => api.changeDirectoryEntry({ ...at(offer), body }));
}

export function useDraftReferral() {
  const change = useChange();
  return {
    create: (body: Dto<'CreateReferralBody'>, idempotencyKey: string) =>
      change(() => api.createReferral({ body, idempotencyKey })),
    alter: (referral: Versioned, body: Dto<'ChangeReferralBody'>) =>
      change(() => api.changeReferral({ ...at(referral), body })),
  };
}

export function useRecordConsent() {
  const change = useChange();
  return (id: string, body: Dto<'RecordConsentBody'>, idempotencyKey: string) =>
    change(() => api.recordConsent({ id, body, idempotencyKey }));
}

export function useReferralSteps() {
  const change = useChange();
  const { keyOf } = useIdempotencyKey();
  return {
    send: (referral: Versioned) => change(() => api.sendReferral(at(referral))),
    discard: (referral: Versioned) => change(() => api.discardReferral(at(referral))),
    withdraw: (referral: Versioned, reason: string) =>
      change(() => api.withdrawReferral({ ...at(referral), body: { reason } })),
    copy: ({ id }: Versioned) =>
      change(async () => api.copyReferral({ id, idempotencyKey: await keyOf({ id }) })),
  };
}

export function useRequestCard() {
  const change = useChange();
  return (body: Dto<'RequestCardBody'>, idempotencyKey: string) =>
    change(() => api.requestCard({ body, idempotencyKey }));
}

/** What was said to a step of a card; an issued one has a number. */
export interface CardStepNote {
  on: string;
  stepNote?: string;
  number?: string;
}

const cardCalls: Record<CardStep, (where: Versioned, stepNote: CardStepNote) => Promise<unknown>> =
  {
    issue: (where, { on, number = '' }) => api.issueCard({ ...where, body: { on, number } }),
    refuse: (where, { on, stepNote = '' }) =>
      api.refuseCard({ ...where, body: { on, reason: stepNote } }),
    cancel: (where, stepNote) => api.cancelCard({ ...where, body: noteBody(stepNote) }),
    handOver: (where, stepNote) => api.handOverCard({ ...where, body: noteBody(stepNote) }),
    return: (where, stepNote) => api.returnCard({ ...where, body: noteBody(stepNote) }),
    lose: (where, stepNote) => api.loseCard({ ...where, body: noteBody(stepNote) }),
  };
const noteBody = ({ on, stepNote }: CardStepNote) => ({
  on,
  ...(stepNote ? { note: stepNote } : {}),
});

export function useCardStep() {
  const change = useChange();
  return (card: Dto<'IssuedCard'>, step: CardStep, stepNote: CardStepNote) =>
    change(() => cardCalls[step](at(card), stepNote));
}

export function useDelivery() {
  const change = useChange();
  return {
    record: (body: Dto<'RecordDeliveryBody'>, idempotencyKey: string) =>
      change(() => api.recordServiceDelivery({ body, idempotencyKey })),
    correct: (delivery: Versioned, body: Dto<'ChangeDeliveryBody'>) =>
      change(() => api.changeServiceDelivery({ ...at(delivery), body })),
  };
}
