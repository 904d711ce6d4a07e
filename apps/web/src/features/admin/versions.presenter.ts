import {
  eventsFor,
  programmeVersionMachine,
  type ApprovalCriterion,
  type Audience,
  type Dto,
  type May,
  type OperationId,
  type ProgrammeLanguage,
  type RiskLevel,
  type Sex,
} from '@gza/contract';
import type { Tone } from '../../ui/theme/tone.js';

export type Version = Dto<'ProgrammeVersion'>;

/** The operation of each step of the life cycle. */
export const versionOperations = {
  submit: 'submitProgrammeVersion',
  return: 'returnProgrammeVersion',
  approve: 'approveProgrammeVersion',
  putToUse: 'putProgrammeVersionToUse',
  suspend: 'suspendProgrammeVersion',
  resume: 'resumeProgrammeVersion',
  retire: 'retireProgrammeVersion',
} as const satisfies Record<string, OperationId>;
export type VersionStep = keyof typeof versionOperations;

/** Steps that need a reason. */
export const withReason: readonly VersionStep[] = ['return', 'suspend', 'retire'];

export interface VersionSteps {
  steps: VersionStep[];
  mayEdit: boolean;
  /** The role may approve, but this person took the last step (four-eyes rule). */
  fourEyes: boolean;
}

const needsOtherEyes = (step: VersionStep, state: Version['state']): boolean =>
  programmeVersionMachine.transitions.some(
    (t) => t.from === state && t.event === step && t.fourEyes,
  );

/** The steps that the life cycle and the role allow this person on the version. */
export function versionSteps(
  { state, lastStepBy }: Pick<Version, 'state' | 'lastStepBy'>,
  may: May,
  me: string,
): VersionSteps {
  const offered = eventsFor(programmeVersionMachine, state, may);
  const closed = lastStepBy?.id === me ? offered.filter((step) => needsOtherEyes(step, state)) : [];
  return {
    steps: offered.filter((step) => !closed.includes(step)),
    mayEdit: state === 'draft' && may('programmeVersion.draft'),
    fourEyes: closed.length > 0,
  };
}

export const versionTones: Readonly<Record<Version['state'], Tone>> = {
  draft: 'neutral',
  expertReview: 'warning',
  approved: 'info',
  inUse: 'ok',
  suspended: 'warning',
  retired: 'neutral',
};

/** The fields of the form: numbers are text until they are sent. */
export interface VersionValues {
  sessions: string;
  sessionMinutes: string;
  monthsFrom: string;
  monthsTo: string;
  minimumAttendancePercent: string;
  obligatorySessions: string;
  groupMinimum: string;
  groupMaximum: string;
  facilitators: string;
  audience: string;
  onlySex: string;
  riskLevels: string[];
  languages: string[];
  criteria: string[];
  description: string;
  sessionsConfirmed: boolean;
  postTestRequired: boolean;
}

const text = (number: number | null): string => (number === null ? '' : String(number));

export const versionValues = (version: Version): VersionValues => ({
  sessions: text(version.sessions),
  sessionMinutes: text(version.sessionMinutes),
  monthsFrom: text(version.monthsFrom),
  monthsTo: text(version.monthsTo),
  minimumAttendancePercent: text(version.minimumAttendancePercent),
  obligatorySessions: version.obligatorySessions.map(({ number }) => number).join(', '),
  groupMinimum: text(version.groupMinimum),
  groupMaximum: text(version.groupMaximum),
  facilitators: text(version.facilitators),
  audience: version.audience,
  onlySex: version.onlySex ?? '',
  riskLevels: version.riskLevels,
  languages: version.languages,
  criteria: version.criteria,
  description: version.description ?? '',
  sessionsConfirmed: version.sessionsConfirmed,
  postTestRequired: version.postTestRequired,
});

/** Text that is no number becomes NaN: the rules of the body reject it under its field. */
const number = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));
const numberOrNone = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** Numbers with commas or blanks between; other text becomes NaN, which the rules reject. */
export const numbersIn = (typed: string): number[] =>
  [...new Set(typed.split(/[\s,;]+/u).filter(Boolean))].map(Number);

export function versionBody(values: VersionValues): Dto<'ProgrammeVersionChanges'> {
  return {
    sessions: number(values.sessions),
    sessionMinutes: number(values.sessionMinutes),
    monthsFrom: numberOrNone(values.monthsFrom),
    monthsTo: numberOrNone(values.monthsTo),
    minimumAttendancePercent: number(values.minimumAttendancePercent),
    obligatorySessions: numbersIn(values.obligatorySessions).map((one) => ({ number: one })),
    groupMinimum: number(values.groupMinimum),
    groupMaximum: number(values.groupMaximum),
    facilitators: number(values.facilitators),
    audience: values.audience as Audience,
    onlySex: (values.onlySex || null) as Sex | null,
    riskLevels: values.riskLevels as RiskLevel[],
    languages: values.languages as ProgrammeLanguage[],
    criteria: values.criteria as ApprovalCriterion[],
    description: values.description.trim() || null,
    sessionsConfirmed: values.sessionsConfirmed,
    postTestRequired: values.postTestRequired,
  };
}
