import type { Dto } from '@gza/contract';
import { at, type Changes } from '../../platform/data/changes.js';
import type { CardStep } from './card.presenter.js';
import type { OfferStep } from './directory.presenter.js';

type Versioned = { id: string; version: number };

export const offerCalls: Readonly<
  Record<OfferStep, (changes: Changes, offer: Versioned) => Promise<Dto<'DirectoryEntry'>>>
> = {
  verify: (changes, offer) => changes.verifyDirectoryEntry(at(offer)),
  activate: (changes, offer) => changes.activateDirectoryEntry(at(offer)),
  suspend: (changes, offer) => changes.suspendDirectoryEntry(at(offer)),
  resume: (changes, offer) => changes.resumeDirectoryEntry(at(offer)),
  discard: (changes, offer) => changes.discardDirectoryEntry(at(offer)),
};

/** Input of a step of a card; an issued card has a number. */
export interface CardStepInput {
  on: string;
  text?: string;
  number?: string;
}

const withNote = ({ on, text }: CardStepInput) => ({ on, ...(text ? { note: text } : {}) });

export const cardCalls: Readonly<
  Record<
    CardStep,
    (changes: Changes, card: Versioned, input: CardStepInput) => Promise<Dto<'IssuedCard'>>
  >
> = {
  issue: (changes, card, { on, number = '' }) =>
    changes.issueCard({ ...at(card), body: { on, number } }),
  refuse: (changes, card, { on, text = '' }) =>
    changes.refuseCard({ ...at(card), body: { on, reason: text } }),
  cancel: (changes, card, input) => changes.cancelCard({ ...at(card), body: withNote(input) }),
  handOver: (changes, card, input) => changes.handOverCard({ ...at(card), body: withNote(input) }),
  return: (changes, card, input) => changes.returnCard({ ...at(card), body: withNote(input) }),
  lose: (changes, card, input) => changes.loseCard({ ...at(card), body: withNote(input) }),
};
