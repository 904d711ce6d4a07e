import type { Dto } from '@gza/contract';

type Dated = Pick<Dto<'Consent'>, 'withdrawnAt' | 'lapsedAt' | 'givenOn' | 'validUntil'>;

/** Whether a consent is in force on a day: neither withdrawn nor replaced, and within its days. */
export const isInForce = (
  { withdrawnAt, lapsedAt, givenOn, validUntil }: Dated,
  today: string,
): boolean =>
  withdrawnAt === null &&
  lapsedAt === null &&
  givenOn <= today &&
  (validUntil === null || validUntil >= today);
