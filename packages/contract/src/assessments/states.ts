import type { StateMachine } from '../kernel/state-machine.js';

export const assessmentsMachines = {} as const satisfies Record<string, StateMachine>;
