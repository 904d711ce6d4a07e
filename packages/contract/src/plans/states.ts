import type { StateMachine } from '../kernel/state-machine.js';

export const plansMachines = {} as const satisfies Record<string, StateMachine>;
