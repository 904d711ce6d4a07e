import type { Dto } from '@gza/contract';

/** Value for cases without a case manager, in the place of an id. */
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
