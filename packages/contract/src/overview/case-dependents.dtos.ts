import { LocalizedText } from '../kernel/common.dto.js';
import { Integer, ListOf, Nested, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
import {
  caseDependentKinds,
  endingSteps,
  type CaseDependent,
  type EndingStep,
} from './case-dependents.js';

export class CaseDependentsQuery {
  /** Step of the case that is considered. */
  @OneOf(endingSteps) step!: EndingStep;
}

/** An open record that depends on the case. */
export class CaseDependentRecord {
  @OneOf(caseDependentKinds) kind!: CaseDependent;
  @Uuid() id!: string;
  /** Programme, service and partner, instrument, or the text of a goal; null where the kind says it all. */
  @Nullable() @Nested(() => LocalizedText) name!: LocalizedText | null;
  @Text({ max: 60 }) state!: string;
  /** Date or time of the record, if it has one: a session, a deadline. */
  @Nullable() @Text({ max: 40 }) at!: string | null;
}

/** What a step of the case ends, and what stays open, as far as the caller may see it. */
export class CaseDependents {
  @Uuid() caseId!: string;
  @OneOf(endingSteps) step!: EndingStep;
  /** Open immediate alerts of the case, also those that the caller may not read. They block closing. */
  @Integer({ min: 0 }) immediateAlerts!: number;
  @ListOf(() => CaseDependentRecord) ends!: CaseDependentRecord[];
  @ListOf(() => CaseDependentRecord) stays!: CaseDependentRecord[];
}
