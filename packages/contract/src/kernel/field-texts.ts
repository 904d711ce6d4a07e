import type { Dto, DtoName } from './endpoint.js';

/**
 * Descriptions of the fields of DTO classes, for the OpenAPI document. They stand beside the classes and not in
 * their decorators: the portal loads the classes as its validators, and would load every text with them.
 */

/** Texts of one class. Fields of a super class and of a class in `$like` need no text of their own. */
export type ClassTexts<N extends DtoName> = {
  /** The record, as a sentence names it: `the case`. */
  readonly $noun?: string;
  /** Classes whose texts hold for the fields of the same name: a change of a record is like the record. */
  readonly $like?: readonly DtoName[];
} & { readonly [F in keyof Dto<N>]?: string };

export type FieldTexts = { readonly [N in DtoName]?: ClassTexts<N> };

/** Fields that mean the same in every record, said of the record. A class may still say more. */
export const sharedTexts: Readonly<Record<string, (noun: string) => string>> = {
  id: (noun) => `Id of ${noun}: a UUID that the server gives and that never changes.`,
  version: (noun) =>
    `Version of ${noun}, from 1; every change raises it by one. It belongs into \`If-Match\` of the next change.`,
  createdAt: (noun) => `Time when ${noun} was recorded in Gza, by the clock of the server.`,
  items: (noun) => `The entries of this answer, each of them ${noun}, in the order of the list.`,
  nextCursor: () =>
    'Cursor of the next page, to be sent as `cursor` with the same query; null on the last page.',
  beneficiary: (noun) => `Person whom ${noun} concerns, by id and name.`,
  beneficiaryId: (noun) => `Id of the person whom ${noun} concerns.`,
  bureau: (noun) => `Bureau that is responsible for ${noun}; it decides which staff may read it.`,
  bureauId: (noun) => `Id of the bureau that is responsible for ${noun}.`,
  caseId: (noun) => `Id of the case to which ${noun} belongs.`,
  createdBy: (noun) => `Member of staff who began ${noun}.`,
  recordedBy: (noun) => `Member of staff who recorded ${noun}.`,
};
