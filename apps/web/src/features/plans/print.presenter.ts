import type { Dto, PlanSigner, SignatureMethod } from '@gza/contract';

export interface SignatureRow {
  signer: PlanSigner;
  name: string;
  /** Absent where a line is left to sign by hand. */
  method?: SignatureMethod;
  signedOn?: string;
}

/**
 * The existing signatures, and an empty line for each missing one; before the approval, a line for both
 * sides.
 */
export function signatureRows(
  plan: Pick<Dto<'Plan'>, 'mandatory' | 'signersNeeded' | 'signatures'>,
  person: string,
): SignatureRow[] {
  const usual: PlanSigner[] = ['person', plan.mandatory ? 'officer' : 'caseManager'];
  const needed = plan.signersNeeded.length > 0 ? plan.signersNeeded : usual;
  return needed.map((signer) => {
    const signature = plan.signatures.find((signature) => signature.signer === signer);
    const known = signer === 'person' ? person : '';
    if (!signature) return { signer, name: known };
    const { method, signedOn } = signature;
    return {
      signer,
      name: signature.staff?.name ?? signature.signerName ?? known,
      method,
      signedOn,
    };
  });
}
