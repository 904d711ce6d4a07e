import { Omittable, OneOf, Text } from '../kernel/fields.js';
import { clashAnswers, type ClashAnswer } from './codes.js';

/** Agreement to sessions that need a person, a leader or a room already in use at the same time. */
export class ClashAgreement {
  /** `agreed` lets the sessions overlap; it needs `clashReason`. */
  @Omittable() @OneOf(clashAnswers) onClash?: ClashAnswer;
  /** Why the overlap is right; stored with the sessions that overlap. */
  @Omittable() @Text({ max: 4000 }) clashReason?: string;
}
