import type { Dto, TodayKind, TodayTarget } from '@gza/contract';
import type { TodayLineOf } from '@gza/contract/dtos';
import type { ReactNode } from 'react';
import { paths } from '../../platform/paths.js';

/** The texts of a line. Title and link are by default the person's name and the screen of the kind. */
export interface TodayText {
  readonly mark: string;
  readonly text: string;
  readonly title?: string;
  readonly to?: string;
  /** What can be done in place. */
  readonly action?: ReactNode;
}

/** How a feature shows lines of its kinds. */
export type TodayRenderers = {
  readonly [K in TodayKind]?: (line: TodayLineOf<K>) => TodayText;
};

/**
 * Kinds of lines that are shown in lists; safety alerts have a panel of their own, with the steps for them.
 */
export type ListedTodayKind = Exclude<TodayKind, 'safetyAlert'>;
export type AllTodayRenderers = Required<Pick<TodayRenderers, ListedTodayKind>>;

const targets: Record<TodayTarget, (id: string) => string> = {
  person: paths.beneficiary,
  personAssessments: (id) => paths.beneficiaryTab(id, 'assessments'),
  personAttendance: (id) => paths.beneficiaryTab(id, 'attendance'),
  personCase: (id) => paths.beneficiaryTab(id, 'case'),
  personFile: (id) => paths.beneficiaryTab(id, 'file'),
  personPlan: (id) => paths.beneficiaryTab(id, 'plan'),
  personTimeline: (id) => paths.beneficiaryTab(id, 'timeline'),
  application: paths.application,
  appointment: paths.appointment,
  assessment: paths.assessment,
  referral: paths.staffReferral,
  session: paths.sessionRecord,
  colleagueDay: paths.colleagueDay,
  staffAbsences: () => paths.staffAbsences,
  preRelease: () => paths.preRelease,
  home: () => paths.home,
};

/** The address that a line links to. */
export const todayPath = ({ to, id }: Dto<'TodayLink'>): string => targets[to](id);

/** The parts of a line that are there, in one text. */
export const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');
