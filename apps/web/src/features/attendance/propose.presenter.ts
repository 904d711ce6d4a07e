import { isProblem } from '@gza/client';
import {
  eligibilityRules,
  enrolmentMachine,
  isFinal,
  type Dto,
  type EligibilityRule,
  type ProgrammeLanguage,
} from '@gza/contract';

type Enrolment = Pick<Dto<'Enrolment'>, 'state' | 'programme' | 'planItemId'>;
type Item = Dto<'PlanItem'>;
type Programme = Dto<'Programme'>;

/** Values of the form; `choice` is an item of the plan, or `other` for a programme outside of it. */
export interface ProposeValues {
  choice: string;
  programmeId: string;
  language: ProgrammeLanguage;
  overrideReason: string;
}
export const other = 'other';

/** Programmes with an enrolment in progress or waiting: nobody is enrolled in one twice. */
export const programmesGoingOn = (enrolments: readonly Enrolment[]): ReadonlySet<string> =>
  new Set(
    enrolments
      .filter(({ state }) => !isFinal(enrolmentMachine, state))
      .map(({ programme }) => programme.id),
  );

/** Items of the plan in force that ask for a programme and have no enrolment yet, mandatory ones first. */
export function itemsToOffer(
  plan: Pick<Dto<'Plan'>, 'items'> | null | undefined,
  enrolments: readonly Enrolment[],
): Item[] {
  const going = programmesGoingOn(enrolments);
  return (plan?.items ?? [])
    .filter(
      ({ kind, state, programmeId }) =>
        kind === 'programme' &&
        (state === 'planned' || state === 'inProgress') &&
        programmeId !== null &&
        !going.has(programmeId),
    )
    .toSorted((a, b) => Number(b.mandatory) - Number(a.mandatory));
}

/** Programmes that can be proposed: with a version in use, and without a current enrolment of the person. */
export const proposable = (
  programmes: readonly Programme[],
  enrolments: readonly Enrolment[],
): Programme[] => {
  const going = programmesGoingOn(enrolments);
  return programmes.filter(({ id, currentVersion }) => currentVersion !== null && !going.has(id));
};

/** The programme that the form is about; an empty text before one is chosen. */
export function chosenProgramme(values: ProposeValues, items: readonly Item[]): string {
  if (values.choice === other || items.length === 0) return values.programmeId;
  return items.find(({ id }) => id === values.choice)?.programmeId ?? '';
}

/**
 * The programme and language that eligibility was checked for; a reason for an exception applies to no
 * others.
 */
export const problemKey = (body: Pick<Dto<'ProposeEnrolmentBody'>, 'programmeId' | 'language'>) =>
  `${body.programmeId} ${body.language ?? 'ka'}`;

/** The body of a proposal; the reason is included only when this programme in this language was rejected. */
export function proposeBody(
  beneficiaryId: string,
  values: ProposeValues,
  items: readonly Item[],
  refused: string | null,
): Dto<'ProposeEnrolmentBody'> {
  const item = values.choice === other ? undefined : items.find(({ id }) => id === values.choice);
  const about = { programmeId: chosenProgramme(values, items), language: values.language };
  return {
    beneficiaryId,
    ...about,
    ...(item && { planItemId: item.id }),
    ...(refused === problemKey(about) && { overrideReason: values.overrideReason.trim() }),
  };
}

/** Rules of eligibility that the person did not meet, if the failure is about them. */
export function failedRules(failure: unknown): EligibilityRule[] {
  if (!isProblem(failure, 'not-eligible')) return [];
  const failedRules = failure.problem.params?.['rules'];
  return eligibilityRules.filter(
    (rule) => Array.isArray(failedRules) && failedRules.includes(rule),
  );
}
