import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

export const sessionMachine = stateMachine({
  name: 'session',
  states: ['scheduled', 'held', 'cancelled', 'rescheduled'],
  initial: 'scheduled',
  transitions: [
    { from: 'scheduled', event: 'hold', to: 'held', by: 'register.save' },
    { from: 'scheduled', event: 'cancel', to: 'cancelled', by: 'session.schedule' },
    // The session refers to its successor.
    { from: 'scheduled', event: 'reschedule', to: 'rescheduled', by: 'session.schedule' },
    // For a session entered in error; only before the register is locked.
    { from: 'held', event: 'reopen', to: 'scheduled', by: 'register.save' },
  ],
});
export type SessionState = (typeof sessionMachine.states)[number];

export const sessionsMachines = {
  session: sessionMachine,
} as const satisfies Record<string, StateMachine>;
