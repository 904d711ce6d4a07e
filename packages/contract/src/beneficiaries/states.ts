import type { StateMachine } from '../kernel/state-machine.js';

export const beneficiariesMachines = {} as const satisfies Record<string, StateMachine>;
