import type { Dto, PlanSigner, SignatureMethod } from '@gza/contract';

export interface SignatureRow {
  signer: PlanSigner;
  name: string;
  /** Absent: a line to be signed by hand. */
  method?: SignatureMethod;
  signedOn?: string;
}

/** Signatures that are there, and an empty line for each that is not; before the approval, for both sides. */
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
