import { stateMachine } from '../../kernel/state-machine.js';

export const applicationMachine = stateMachine({
  name: 'application',
  states: ['received', 'accepted', 'declined', 'withdrawn'],
  initial: 'received',
  transitions: [
    { from: 'received', event: 'accept', to: 'accepted', by: 'application.decide' },
    { from: 'received', event: 'decline', to: 'declined', by: 'application.decide' },
    { from: 'received', event: 'withdraw', to: 'withdrawn', by: 'application.decide' },
    { from: 'declined', event: 'reconsider', to: 'received', by: 'application.decide' },
  ],
});
export type ApplicationState = (typeof applicationMachine.states)[number];
