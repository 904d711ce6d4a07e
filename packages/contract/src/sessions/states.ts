import type { StateMachine } from '../kernel/state-machine.js';

export const sessionsMachines = {} as const satisfies Record<string, StateMachine>;
