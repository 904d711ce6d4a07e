import {
  outcomeStatuses,
  type ConsentGiver,
  type ConsentPurpose,
  type Dto,
  type LegalBasisKind,
  type OutcomeKind,
  type OutcomeSource,
  type OutcomeStatus,
  type SupportKind,
} from '@gza/contract';
import { ageOn } from '../../platform/format.js';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

/** The typed text; null, which clears the field, when it is blank. */
const orNull = (text: string): string | null => blankToUndefined(text) ?? null;
const present = <T extends object>(body: T): T =>
  Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined && value !== null),
  ) as T;

export interface SupportValues {
  kind: string;
  name: string;
  relation: string;
  phone: string;
  address: string;
  mayBeContacted: boolean;
  legalRepresentative: boolean;
  note: string;
  endedOn: string;
}
export const supportValues = (person?: Dto<'SupportPerson'>): SupportValues => ({
  kind: person?.kind ?? '',
  name: person?.name ?? '',
  relation: person?.relation ?? '',
  phone: person?.phone ?? '',
  address: person?.address ?? '',
  mayBeContacted: person?.mayBeContacted ?? false,
  legalRepresentative: person?.legalRepresentative ?? false,
  note: person?.note ?? '',
  endedOn: person?.endedOn ?? '',
});
export const supportChange = (values: SupportValues): Dto<'ChangeSupportPersonBody'> => ({
  kind: values.kind as SupportKind,
  name: values.name.trim(),
  relation: orNull(values.relation),
  phone: orNull(values.phone),
  address: orNull(values.address),
  mayBeContacted: values.mayBeContacted,
  legalRepresentative: values.legalRepresentative,
  note: orNull(values.note),
  endedOn: orNull(values.endedOn),
});
/** The body of a new support person: it has no end yet, and nothing to clear. */
export function newSupport(values: SupportValues): Dto<'AddSupportPersonBody'> {
  const { endedOn: _, ...body } = supportChange(values);
  return present(body) as Dto<'AddSupportPersonBody'>;
}

export interface ConsentValues {
  /** A sheet that is signed once often covers several purposes; each is a consent of its own. */
  purpose: string[];
  organisationId: string;
  givenOn: string;
  validUntil: string;
  givenBy: string;
  personView: string;
  note: string;
}
/** The consent to one purpose, out of everything that was signed together. */
export function consentBody(values: ConsentValues, purpose: string): Dto<'RecordConsentBody'> {
  const represented = values.givenBy === 'legalRepresentative';
  return present({
    purpose: purpose as ConsentPurpose,
    organisationId:
      purpose === 'partnerSharing' ? blankToUndefined(values.organisationId) : undefined,
    givenOn: blankToUndefined(values.givenOn),
    validUntil: blankToUndefined(values.validUntil),
    givenBy: values.givenBy as ConsentGiver,
    personView: represented ? blankToUndefined(values.personView) : undefined,
    note: blankToUndefined(values.note),
  });
}

export interface BasisValues {
  kind: string;
  issuedBy: string;
  actNumber: string;
  actDate: string;
  article: string;
  startsOn: string;
  endsOn: string;
  /** One obligation a line. */
  mandatoryObligations: string;
  juvenileRules: boolean;
}
export const basisValues = (basis?: Dto<'LegalBasis'>): BasisValues => ({
  kind: basis?.kind ?? '',
  issuedBy: basis?.issuedBy ?? '',
  actNumber: basis?.actNumber ?? '',
  actDate: basis?.actDate ?? '',
  article: basis?.article ?? '',
  startsOn: basis?.startsOn ?? '',
  endsOn: basis?.endsOn ?? '',
  mandatoryObligations: basis?.mandatoryObligations.join('\n') ?? '',
  juvenileRules: basis?.juvenileRules ?? false,
});
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
export const basisChange = (values: BasisValues): Dto<'ChangeLegalBasisBody'> => ({
  issuedBy: values.issuedBy.trim(),
  actNumber: orNull(values.actNumber),
  actDate: values.actDate,
  article: orNull(values.article),
  startsOn: values.startsOn,
  endsOn: orNull(values.endsOn),
  mandatoryObligations: lines(values.mandatoryObligations),
  juvenileRules: values.juvenileRules,
});
export const newBasis = (values: BasisValues): Dto<'RecordLegalBasisBody'> =>
  present({
    kind: values.kind as LegalBasisKind,
    ...basisChange(values),
  }) as Dto<'RecordLegalBasisBody'>;

export interface OutcomeValues {
  kind: string;
  status: string;
  occurredOn: string;
  convictedOn: string;
  source: string;
  goalId: string;
  detail: string;
}
/** The statuses of the chosen kind of outcome; none before a kind is chosen. */
export const statusesOf = (kind: string): readonly OutcomeStatus[] =>
  (outcomeStatuses as Partial<Record<string, readonly OutcomeStatus[]>>)[kind] ?? [];
export const outcomeBody = (values: OutcomeValues): Dto<'RecordOutcomeBody'> =>
  present({
    kind: values.kind as OutcomeKind,
    status: values.status as OutcomeStatus,
    occurredOn: values.occurredOn,
    convictedOn: values.kind === 'reoffence' ? blankToUndefined(values.convictedOn) : undefined,
    source: values.source as OutcomeSource,
    goalId: blankToUndefined(values.goalId),
    detail: blankToUndefined(values.detail),
  });

export interface GoalValues {
  goalId: string;
}
export const goalValues = ({ goal }: Pick<Dto<'Outcome'>, 'goal'>): GoalValues => ({
  goalId: goal?.id ?? '',
});
export const goalChange = ({ goalId }: GoalValues): Dto<'ChangeOutcomeBody'> => ({
  goalId: orNull(goalId),
});
/**
 * Goals that an outcome may name: those of the plan in force for its case, and the one that it names. Where that
 * stands in an earlier version, it takes the place of its copy, which has the same words.
 */
export function namableGoals(
  plan: Pick<Dto<'Plan'>, 'case' | 'goals'> | null | undefined,
  outcome?: Pick<Dto<'Outcome'>, 'caseId' | 'goal'>,
): { id: string; text: string }[] {
  const ofCase = !outcome || plan?.case.id === outcome.caseId;
  const goals = ofCase && plan ? plan.goals.map(({ id, text }) => ({ id, text })) : [];
  const named = outcome?.goal;
  if (!named || goals.some(({ id }) => id === named.id)) return goals;
  const { id, text } = named;
  return [{ id, text }, ...goals.filter((goal) => goal.text !== text)];
}

/** Whether an adult signs alone: the usual giver of a consent. Unknown ages are asked. */
export const signsAlone = (birthDate: string | null | undefined, day: string): boolean =>
  Boolean(birthDate) && ageOn(birthDate ?? '', day) >= 18;
