import { management } from '../../kernel/roles.js';
import { stateMachine } from '../../kernel/state-machine.js';

const intake = ['socialWorker', 'psychologist', ...management] as const;

export const applicationMachine = stateMachine({
  name: 'application',
  states: ['received', 'accepted', 'declined', 'withdrawn'],
  initial: 'received',
  transitions: [
    { from: 'received', event: 'accept', to: 'accepted', by: intake },
    { from: 'received', event: 'decline', to: 'declined', by: intake },
    { from: 'received', event: 'withdraw', to: 'withdrawn', by: intake },
    { from: 'declined', event: 'reconsider', to: 'received', by: intake },
  ],
});
export type ApplicationState = (typeof applicationMachine.states)[number];
