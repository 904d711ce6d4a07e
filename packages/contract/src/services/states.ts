import type { StateMachine } from '../kernel/state-machine.js';

export const servicesMachines = {} as const satisfies Record<string, StateMachine>;
