import type { StateMachine } from '../kernel/state-machine.js';
import { caseMachine } from './cases/states.js';
import { applicationMachine } from './intake/states.js';

export * from './cases/states.js';
export * from './intake/states.js';

export const beneficiariesMachines = {
  application: applicationMachine,
  case: caseMachine,
} as const satisfies Record<string, StateMachine>;
