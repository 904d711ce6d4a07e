import type { StateMachine } from '../kernel/state-machine.js';

export const programmesMachines = {} as const satisfies Record<string, StateMachine>;
