import type { Dto } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';

/** The case that is transferred, and what was decided. */
export interface Transfer {
  readonly caseId: string;
  readonly decisions: Dto<'TransferCaseBody'>;
}

/** A step of the transfer. It runs before the rows move, while the actor still sees them. */
export type TransferStep = (tx: Tx, transfer: Transfer) => Promise<void>;

const steps: TransferStep[] = [];

/** Adds what a later module does in the transfer of a case, in the unit of work of the transfer. */
export function addTransferStep(step: TransferStep): void {
  steps.push(step);
}

/** Runs the steps of all modules, in the order of the modules. */
export async function runTransferSteps(tx: Tx, transfer: Transfer): Promise<void> {
  for (const step of steps) await step(tx, transfer);
}
