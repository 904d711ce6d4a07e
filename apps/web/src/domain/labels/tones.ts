import type { AttendanceMark, Dto, RiskLevel } from '@gza/contract';
import type { Tone } from '../../ui/theme/tone.js';

/** How urgent a code looks; the same code looks the same on every screen. */
export const riskTones: Readonly<Record<RiskLevel, Tone>> = {
  low: 'neutral',
  medium: 'info',
  high: 'warning',
  veryHigh: 'danger',
};

export const caseStateTones: Readonly<Record<Dto<'Case'>['state'], Tone>> = {
  accepted: 'info',
  assessment: 'info',
  planning: 'info',
  active: 'ok',
  suspended: 'warning',
  closingReview: 'warning',
  closed: 'neutral',
};

export const applicationTones: Readonly<Record<Dto<'Application'>['state'], Tone>> = {
  received: 'info',
  accepted: 'ok',
  declined: 'warning',
  withdrawn: 'neutral',
};

export const assessmentTones: Readonly<Record<Dto<'Assessment'>['state'], Tone>> = {
  draft: 'neutral',
  completed: 'warning',
  approved: 'ok',
  returned: 'warning',
  superseded: 'neutral',
  discarded: 'neutral',
};

export const planTones: Readonly<Record<Dto<'Plan'>['state'], Tone>> = {
  draft: 'neutral',
  pendingApproval: 'warning',
  returned: 'warning',
  approved: 'info',
  signed: 'info',
  active: 'ok',
  underReview: 'warning',
  completed: 'neutral',
  terminated: 'neutral',
  superseded: 'neutral',
  discarded: 'neutral',
};

export const goalTones: Readonly<Record<Dto<'PlanGoal'>['state'], Tone>> = {
  open: 'neutral',
  inProgress: 'info',
  achieved: 'ok',
  partlyAchieved: 'ok',
  notAchieved: 'warning',
  withdrawn: 'neutral',
};

export const planItemTones: Readonly<Record<Dto<'PlanItem'>['state'], Tone>> = {
  planned: 'neutral',
  inProgress: 'info',
  done: 'ok',
  notDone: 'warning',
  cancelled: 'neutral',
};

export const enrolmentTones: Readonly<Record<Dto<'Enrolment'>['state'], Tone>> = {
  proposed: 'neutral',
  suitability: 'info',
  unsuitable: 'neutral',
  waitlisted: 'warning',
  enrolled: 'info',
  started: 'info',
  completed: 'ok',
  withdrawn: 'neutral',
  nonStarter: 'warning',
  droppedOut: 'warning',
  excluded: 'warning',
  transferredOut: 'neutral',
  adminExit: 'neutral',
};

export const attendanceTones: Readonly<Record<AttendanceMark, Tone>> = {
  present: 'ok',
  late: 'info',
  leftEarly: 'info',
  absentExcused: 'neutral',
  absentUnexcused: 'danger',
  notExpected: 'neutral',
};

export const groupTones: Readonly<Record<Dto<'Group'>['state'], Tone>> = {
  planned: 'neutral',
  recruiting: 'warning',
  running: 'info',
  completed: 'ok',
  cancelled: 'neutral',
};

export const referralTones: Readonly<Record<Dto<'Referral'>['state'], Tone>> = {
  draft: 'neutral',
  sent: 'warning',
  accepted: 'info',
  inProgress: 'info',
  delivered: 'ok',
  notTakenUp: 'warning',
  discontinued: 'warning',
  rejected: 'danger',
  expired: 'danger',
  withdrawn: 'neutral',
  discarded: 'neutral',
};

export const cardTones: Readonly<Record<Dto<'IssuedCard'>['state'], Tone>> = {
  requested: 'warning',
  issued: 'info',
  handedOver: 'ok',
  returned: 'neutral',
  lost: 'danger',
  refused: 'danger',
  cancelled: 'neutral',
};

export const offerTones: Readonly<Record<Dto<'DirectoryEntry'>['state'], Tone>> = {
  proposed: 'info',
  verified: 'info',
  active: 'ok',
  suspended: 'warning',
  expired: 'warning',
  discarded: 'neutral',
};

export const appointmentTones: Readonly<Record<Dto<'Appointment'>['state'], Tone>> = {
  planned: 'info',
  held: 'ok',
  missed: 'warning',
  cancelled: 'neutral',
  rescheduled: 'neutral',
};

export const sessionTones: Readonly<Record<Dto<'Session'>['state'], Tone>> = {
  scheduled: 'info',
  held: 'ok',
  cancelled: 'neutral',
  rescheduled: 'neutral',
};
