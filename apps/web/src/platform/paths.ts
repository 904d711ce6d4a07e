/**
 * Option of a navigation that leaves a record which is no longer there: the screen is gone before the answers on
 * the screen are read again, so that nothing asks for that record any more.
 */
export const leaveAtOnce = { flushSync: true } as const;

/** Addresses of the portal. An address identifies a person by nothing but an opaque id. */
export const paths = {
  home: '/',
  /** The setting of a password by an invitation; the token stands after `#`. */
  invitation: '/invitation',
  beneficiaries: '/beneficiaries',
  beneficiary: (id: string) => `/beneficiaries/${id}`,
  beneficiaryTab: (id: string, tab: RecordTab) => `/beneficiaries/${id}/${tab}`,
  /** The consents on paper, to be ticked and signed. */
  consentPaper: (beneficiaryId: string) => `/beneficiaries/${beneficiaryId}/consents/print`,
  closingSummary: (caseId: string) => `/cases/${caseId}/print`,
  /** Compares another record of the person, which may be chosen already, with this one. */
  merge: (id: string, other?: string) =>
    `/beneficiaries/${id}/merge${other ? `?with=${other}` : ''}`,
  /** The hotline, applications and the visits before release. */
  intake: '/intake',
  applications: '/intake/applications',
  preRelease: '/intake/pre-release',
  newNotice: '/intake/pre-release/new',
  newApplication: '/applications/new',
  application: (id: string) => `/applications/${id}`,
  applicationPaper: (id: string) => `/applications/${id}/print`,
  programmes: '/programmes',
  groups: '/groups',
  newGroup: '/groups/new',
  group: (id: string) => `/groups/${id}`,
  groupTab: (id: string, tab: 'sessions' | 'attendance') => `/groups/${id}/${tab}`,
  groupSchedule: (id: string) => `/groups/${id}/schedule`,
  attendanceSheet: (groupId: string) => `/groups/${groupId}/print`,
  certificate: (enrolmentId: string) => `/enrolments/${enrolmentId}/certificate`,
  register: (sessionId: string) => `/sessions/${sessionId}/register`,
  sessionRecord: (sessionId: string) => `/sessions/${sessionId}`,
  /** The page that records a session: the register of a group, or the session record of one person. */
  session: ({ id, kind }: { id: string; kind: string }) =>
    kind === 'group' ? `/sessions/${id}/register` : `/sessions/${id}`,
  services: '/services',
  newOffer: '/services/new',
  offer: (id: string) => `/services/offers/${id}`,
  changeOffer: (id: string) => `/services/offers/${id}/change`,
  /** The page that chooses whom to refer to an offer. */
  offerRefer: (id: string) => `/services/offers/${id}/refer`,
  staffReferrals: '/services/referrals',
  staffReferral: (id: string) => `/services/referrals/${id}`,
  referralLetter: (id: string) => `/services/referrals/${id}/letter`,
  /** A new referral of a person; an offer, a service or the plan's item for one may be chosen already. */
  refer: (
    beneficiaryId: string,
    chosen: { offer?: string; service?: string; item?: string } = {},
  ) => {
    const query = new URLSearchParams(chosen).toString();
    return `/beneficiaries/${beneficiaryId}/services/refer${query ? `?${query}` : ''}`;
  },
  disclosures: (beneficiaryId: string) => `/beneficiaries/${beneficiaryId}/disclosures`,
  /** The partner's own referrals. */
  partnerReferrals: '/referrals',
  partnerReferral: (id: string) => `/referrals/${id}`,
  calendar: '/calendar',
  team: '/team',
  assessment: (id: string) => `/assessments/${id}`,
  assessmentPaper: (id: string) => `/assessments/${id}/print`,
  planPrint: (id: string) => `/plans/${id}/print`,
  appointment: (id: string) => `/appointments/${id}`,
  summons: (appointmentId: string) => `/appointments/${appointmentId}/print`,
  tasks: '/tasks',
  staffAbsences: '/staff-absences',
  colleagueDay: (absenceId: string) => `/staff-absences/${absenceId}/day`,
  /** The calendar of one colleague at a day. */
  calendarOf: (staffId: string, day: string) => `/calendar?of=team&staff=${staffId}&date=${day}`,
  reports: '/reports',
  report: (code: string) => `/reports/${code}`,
  imports: '/imports',
  adminHome: '/admin',
  /** A part of the administration. */
  admin: (part: string) => `/admin/${part}`,
} as const;

export const recordTabs = [
  'timeline',
  'case',
  'assessments',
  'plan',
  'attendance',
  'services',
  'file',
] as const;
export type RecordTab = (typeof recordTabs)[number];

/** State of a link to a page with a note box that moves focus to that box at once. */
export const writeNote = { note: true, keepFocus: true };

/** State of a link to the first page of a record that opens the dialog of a new meeting at once. */
export const bookMeeting = { meeting: true, keepFocus: true };
