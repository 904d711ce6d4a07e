import {
  caseMachine,
  eventsFor,
  mandatoryCategories,
  transitionsFrom,
  type CaseCategory,
  type Dto,
  type May,
} from '@gza/contract';

type Case = Dto<'Case'>;

/**
 * Operations of the steps, by the events of the case; assigning and transferring are not in the life cycle.
 */
const allSteps = [
  'assign',
  'beginAssessment',
  'beginPlanning',
  'activate',
  'resume',
  'close',
  'returnToWork',
  'proposeClosure',
  'suspend',
  'transfer',
] as const;
export type CaseStep = (typeof allSteps)[number];

/** States of the assessment and the plan of the case; undefined when none has begun. */
export interface Progress {
  assessment?: string | undefined;
  plan?: string | undefined;
  /** Whether the file has the consent or legal basis that the assessment needs. */
  ground?: boolean | undefined;
}

export interface Staff {
  id: string;
  may: May;
}

export interface CaseSteps {
  /** The next step first. */
  daily: CaseStep[];
  /** Rare steps, and those that happen on their own when the work is done. */
  others: CaseStep[];
  /** The role decides on closures, but this person made the proposal (four-eyes rule). */
  fourEyes: boolean;
}

type Episode = Pick<Case, 'state' | 'caseManager' | 'closureProposedBy'>;

function isOpen(step: CaseStep, { state }: Episode, may: May): boolean {
  if (step === 'assign') return state !== 'closed' && may('case.assign');
  if (step === 'transfer') return state !== 'closed' && may('case.transfer');
  const events: readonly string[] = eventsFor(caseMachine, state, may);
  return events.includes(step);
}

const decidedAlone = (step: CaseStep, { state }: Episode): boolean =>
  transitionsFrom(caseMachine, state).some((t) => t.event === step && t.fourEyes);

/**
 * Whether a step would be rejected now, or happens on its own with an approved assessment or an active plan.
 */
function isEarly(step: CaseStep, { assessment, plan }: Progress): boolean {
  if (step === 'beginPlanning') return assessment !== 'approved';
  return step === 'activate' && plan !== 'active';
}

/** The steps that the life cycle, the role and the four-eyes rule allow this person. */
export function caseSteps(episode: Episode, { id, may }: Staff, progress: Progress): CaseSteps {
  const proposedIt = episode.closureProposedBy?.id === id;
  const offered = allSteps.filter(
    (step) =>
      isOpen(step, episode, may) &&
      // An assessment needs a case manager.
      (step !== 'beginAssessment' || episode.caseManager !== null),
  );
  const withheld = proposedIt ? offered.filter((step) => decidedAlone(step, episode)) : [];
  const steps = offered.filter((step) => !withheld.includes(step));
  const isDaily = (step: CaseStep): boolean => {
    if (step === 'assign') return episode.caseManager === null;
    if (step === 'suspend' || step === 'transfer') return false;
    if (step === 'proposeClosure') return episode.state === 'active';
    if (step === 'close') return episode.state === 'closingReview';
    return !isEarly(step, progress);
  };
  return {
    daily: steps.filter(isDaily),
    others: steps.filter((step) => !isDaily(step)),
    fourEyes: proposedIt && episode.state === 'closingReview',
  };
}

/**
 * Whether a step is the main button: not while something is missing that the server will ask for, and not a
 * proposal to close.
 */
export const isInvited = (step: CaseStep, next: Next): boolean =>
  step !== 'proposeClosure' &&
  !(step === 'beginAssessment' && (next === 'consent' || next === 'legalBasis'));

export type Next =
  | 'noManager'
  | 'consent'
  | 'legalBasis'
  | 'assessmentReady'
  | 'assessmentNone'
  | 'assessmentDraft'
  | 'assessmentCompleted'
  | 'assessmentReturned'
  | 'assessmentApproved'
  | 'planNone'
  | 'planDraft'
  | 'planPendingApproval'
  | 'planReturned'
  | 'planApproved'
  | 'planSigned'
  | 'planActive'
  | 'active'
  | 'suspended'
  | 'closingReview'
  | 'closed';

const ofAssessment: Partial<Record<string, Next>> = {
  draft: 'assessmentDraft',
  completed: 'assessmentCompleted',
  returned: 'assessmentReturned',
  approved: 'assessmentApproved',
};
const ofPlan: Partial<Record<string, Next>> = {
  draft: 'planDraft',
  pendingApproval: 'planPendingApproval',
  returned: 'planReturned',
  approved: 'planApproved',
  signed: 'planSigned',
  active: 'planActive',
  underReview: 'planActive',
};

const isMandatory = (category: CaseCategory): boolean =>
  (mandatoryCategories as readonly string[]).includes(category);

/** The step or work that the case waits for. */
export function nextOf(
  { state, caseManager, category }: Pick<Case, 'state' | 'caseManager' | 'category'>,
  { assessment, plan, ground }: Progress,
): Next {
  switch (state) {
    case 'accepted':
      if (!caseManager) return 'noManager';
      if (ground) return 'assessmentReady';
      return isMandatory(category) ? 'legalBasis' : 'consent';
    case 'assessment':
      return ofAssessment[assessment ?? ''] ?? 'assessmentNone';
    case 'planning':
      return ofPlan[plan ?? ''] ?? 'planNone';
    default:
      return state;
  }
}

export type Place = 'file' | 'assessments' | 'plan' | 'attendance';

/** The tab on which the next work is done; null when it is on this page. */
export function placeOf(next: Next): Place | null {
  if (next === 'consent' || next === 'legalBasis') return 'file';
  if (next.startsWith('assessment')) return 'assessments';
  if (next.startsWith('plan')) return 'plan';
  return next === 'active' ? 'attendance' : null;
}

/** Social workers who could take the case over, the least loaded first. */
export const receivers = <S extends Pick<Dto<'StaffMember'>, 'id' | 'openCases' | 'name'>>(
  staff: readonly S[],
  current: string | undefined,
): S[] =>
  staff
    .filter(({ id }) => id !== current)
    .toSorted((a, b) => a.openCases - b.openCases || a.name.localeCompare(b.name));
