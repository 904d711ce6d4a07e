import {
  assessmentMachine,
  clinicalAssessmentMachine,
  findTransition,
  isFinal,
  type Dto,
  type OperationId,
  type Role,
} from '@gza/contract';

type Assessment = Dto<'Assessment'>;
type May = (operation: OperationId) => boolean;

const operationOf = {
  complete: 'completeAssessment',
  approve: 'approveAssessment',
  return: 'returnAssessment',
  reopen: 'reopenAssessment',
  discard: 'discardAssessment',
} as const satisfies Record<string, OperationId>;
export type AssessmentStepName = keyof typeof operationOf;

export const lifeOf = ({ clinical }: Pick<Assessment, 'clinical'>) =>
  clinical ? clinicalAssessmentMachine : assessmentMachine;

const stepNames = Object.keys(operationOf) as AssessmentStepName[];

export interface AssessmentSteps {
  steps: AssessmentStepName[];
  /** The role could decide, but this person made the last step. */
  fourEyes: boolean;
}

/** What the life cycle and the role allow this person to do to the assessment as a whole. */
export function assessmentSteps(
  assessment: Pick<Assessment, 'state' | 'clinical' | 'steps'>,
  may: May,
  me: { id: string; role: Role },
): AssessmentSteps {
  const life = lifeOf(assessment);
  const edges = stepNames.flatMap((step) => {
    const edge = findTransition(life, assessment.state, step);
    return edge && edge.by.includes(me.role) && may(operationOf[step]) ? [{ step, edge }] : [];
  });
  const own = assessment.steps?.at(-1)?.by.id === me.id;
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

/** Whose form it is: those whom the life cycle lets complete one of this kind. */
export const isAuthor = (assessment: Pick<Assessment, 'clinical'>, role: Role): boolean =>
  findTransition(lifeOf(assessment), 'draft', 'complete')?.by.includes(role) ?? false;

export const mayWrite = (assessment: Pick<Assessment, 'state' | 'clinical'>, role: Role): boolean =>
  assessment.state === 'draft' && isAuthor(assessment, role);

export const mayAmend = (
  assessment: Pick<Assessment, 'state' | 'clinical' | 'answers'>,
  may: May,
  role: Role,
): boolean =>
  isFinished(assessment) &&
  assessment.answers !== null &&
  isAuthor(assessment, role) &&
  may('amendAssessment');

/** Steps that must say why. */
export const asksForReason = (step: AssessmentStepName): boolean =>
  step === 'return' || step === 'discard';

export interface OverrideSteps {
  /** Levels that may be proposed: one step from the computed one. */
  levels: string[];
  /** The proposal that waits. */
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
  const open = isFinished(assessment) && computed >= 0 && !pending && may('proposeLevelOverride');
  const decides = pending !== undefined && may('approveLevelOverride');
  return {
    levels: open ? order.filter((_, place) => Math.abs(place - computed) === 1) : [],
    pending,
    mayDecide: decides && pending.proposedBy.id !== me,
    fourEyes: decides && pending.proposedBy.id === me,
  };
}
