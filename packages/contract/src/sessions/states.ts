import { caseworkers, management } from '../kernel/roles.js';
import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

const delivery = [...caseworkers, ...management] as const;
/** Those who keep a register; a facilitator that of the own groups. */
const keepers = [...delivery, 'facilitator'] as const;

export const sessionMachine = stateMachine({
  name: 'session',
  states: ['scheduled', 'held', 'cancelled', 'rescheduled'],
  initial: 'scheduled',
  transitions: [
    { from: 'scheduled', event: 'hold', to: 'held', by: keepers },
    { from: 'scheduled', event: 'cancel', to: 'cancelled', by: delivery },
    // Names its successor.
    { from: 'scheduled', event: 'reschedule', to: 'rescheduled', by: delivery },
    // Entered in error; only before the register is locked.
    { from: 'held', event: 'reopen', to: 'scheduled', by: keepers },
  ],
});
export type SessionState = (typeof sessionMachine.states)[number];

export const sessionsMachines = {
  session: sessionMachine,
} as const satisfies Record<string, StateMachine>;
