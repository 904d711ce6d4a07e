import {
  assessmentMachine,
  clinicalAssessmentMachine,
  eventsFor,
  findTransition,
  isFinal,
  type Dto,
  type May,
} from '@gza/contract';

type Assessment = Dto<'Assessment'>;

const stepNames = ['complete', 'approve', 'return', 'reopen', 'discard'] as const;
export type AssessmentStepName = (typeof stepNames)[number];

export const lifeOf = ({ clinical }: Pick<Assessment, 'clinical'>) =>
  clinical ? clinicalAssessmentMachine : assessmentMachine;

export interface AssessmentSteps {
  steps: AssessmentStepName[];
  /** The role may decide, but this person took the last step (four-eyes rule). */
  fourEyes: boolean;
}

/** The steps that the life cycle and the role allow this person on the assessment as a whole. */
export function assessmentSteps(
  assessment: Pick<Assessment, 'state' | 'clinical' | 'steps'>,
  may: May,
  me: string,
): AssessmentSteps {
  const life = lifeOf(assessment);
  const edges = stepNames.flatMap((step) => {
    const edge = findTransition(life, assessment.state, step);
    return edge?.by && may(edge.by) ? [{ step, edge }] : [];
  });
  const own = assessment.steps?.at(-1)?.by?.id === me;
  const closed = edges.filter(({ edge }) => own && edge.fourEyes);
  return {
    steps: edges.filter((one) => !closed.includes(one)).map(({ step }) => step),
    fourEyes: closed.length > 0,
  };
}

export const isFinished = ({ state }: Pick<Assessment, 'state'>): boolean =>
  state === 'completed' || state === 'approved';

export const hasEnded = (assessment: Pick<Assessment, 'state' | 'clinical'>): boolean =>
  isFinal(lifeOf(assessment), assessment.state);

/** Whether the life cycle lets the role complete an assessment of this kind. */
export const isAuthor = (assessment: Pick<Assessment, 'clinical'>, may: May): boolean =>
  eventsFor(lifeOf(assessment), 'draft', may).includes('complete');

export const mayWrite = (assessment: Pick<Assessment, 'state' | 'clinical'>, may: May): boolean =>
  assessment.state === 'draft' && isAuthor(assessment, may);

export const mayAmend = (
  assessment: Pick<Assessment, 'state' | 'clinical' | 'answers'>,
  may: May,
): boolean =>
  isFinished(assessment) &&
  assessment.answers !== null &&
  isAuthor(assessment, may) &&
  may('assessment.conduct');

/** Whether a step needs a reason. */
export const asksForReason = (step: AssessmentStepName): boolean =>
  step === 'return' || step === 'discard';

export interface OverrideSteps {
  /** Levels that may be proposed: one step from the computed one. */
  levels: string[];
  /** The proposal that waits for a decision. */
  pending: Dto<'LevelOverride'> | undefined;
  mayDecide: boolean;
  fourEyes: boolean;
}

export function overrideSteps(
  assessment: Pick<Assessment, 'state' | 'summary' | 'overrides'>,
  order: readonly string[],
  may: May,
  me: string,
): OverrideSteps {
  const pending = assessment.overrides?.find(({ state }) => state === 'proposed');
  const computed = order.indexOf(assessment.summary?.level ?? '');
  const open = isFinished(assessment) && computed >= 0 && !pending && may('levelOverride.propose');
  const decides = pending !== undefined && may('levelOverride.decide');
  return {
    levels: open ? order.filter((_, place) => Math.abs(place - computed) === 1) : [],
    pending,
    mayDecide: decides && pending.proposedBy.id !== me,
    fourEyes: decides && pending.proposedBy.id === me,
  };
}
