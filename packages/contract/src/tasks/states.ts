import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

export const taskMachine = stateMachine({
  name: 'task',
  states: ['open', 'done', 'cancelled', 'lapsed'],
  initial: 'open',
  transitions: [
    { from: 'open', event: 'complete', to: 'done', by: 'task.write' },
    // Entered in error: it is still to be done.
    { from: 'done', event: 'reopen', to: 'open', by: 'task.write' },
    { from: 'open', event: 'cancel', to: 'cancelled', by: 'task.write' },
    // The case that it belongs to was closed.
    { from: 'open', event: 'lapse', to: 'lapsed', bySystem: true },
  ],
});
export type TaskState = (typeof taskMachine.states)[number];

export const tasksMachines = {
  task: taskMachine,
} as const satisfies Record<string, StateMachine>;
