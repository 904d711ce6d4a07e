import type { ProgrammeLanguage } from '@gza/contract';

/** Defaults of a first version (domain.md 2.5): completion and the size of a group. */
export const versionDefaults = {
  /** Share of the held sessions that has to be attended, in per cent. */
  minimumAttendancePercent: 80,
  groupMinimum: 6,
  groupMaximum: 12,
  facilitators: 1,
  languages: ['ka'] as ProgrammeLanguage[],
} as const;
