/** Every address of the portal. Nothing that identifies a person but an opaque id stands in one. */
export const paths = {
  home: '/',
  beneficiaries: '/beneficiaries',
  beneficiary: (id: string) => `/beneficiaries/${id}`,
  beneficiaryTab: (id: string, tab: RecordTab) => `/beneficiaries/${id}/${tab}`,
  newApplication: '/applications/new',
  application: (id: string) => `/applications/${id}`,
  reports: '/reports',
  report: (code: string) => `/reports/${code}`,
  imports: '/imports',
} as const;

export const recordTabs = ['timeline', 'case', 'plan', 'attendance'] as const;
export type RecordTab = (typeof recordTabs)[number];
