import type { Dto } from '@gza/contract';

/** Stands in the place of a case manager for cases that have none. */
export const nobody = 'nobody';

export const socialWorkersOf = (bureauId: string | undefined): Dto<'StaffListQuery'> => ({
  role: 'socialWorker',
  ...(bureauId ? { bureauId } : {}),
});

/** Open cases of one case manager. */
export const openCasesOf = (caseManagerId: string) => ({
  open: true,
  ...(caseManagerId === nobody ? { assigned: false } : { caseManagerId }),
});
