import type { Dto } from '@gza/contract';
import { blankToUndefined } from '../platform/forms/blank-to-undefined.js';

/** The fields of a form that agree to an overlap. */
export interface AgreementValues {
  onClash: boolean;
  clashReason: string;
}

export const noAgreement: AgreementValues = { onClash: false, clashReason: '' };

/** The part of a body that agrees to an overlap; nothing when it is not ticked. */
export function agreementBody({
  onClash,
  clashReason,
}: AgreementValues): Pick<Dto<'CreateSessionBody'>, 'onClash' | 'clashReason'> {
  if (!onClash) return {};
  const reason = blankToUndefined(clashReason);
  return { onClash: 'agreed', ...(reason && { clashReason: reason }) };
}
