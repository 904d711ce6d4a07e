import { management } from '../../kernel/roles.js';
import { stateMachine } from '../../kernel/state-machine.js';

const manager = ['socialWorker', ...management] as const;

export const caseMachine = stateMachine({
  name: 'case',
  states: ['accepted', 'assessment', 'planning', 'active', 'suspended', 'closingReview', 'closed'],
  initial: 'accepted',
  transitions: [
    { from: 'accepted', event: 'beginAssessment', to: 'assessment', by: manager },
    { from: 'accepted', event: 'close', to: 'closed', by: manager },
    { from: 'assessment', event: 'beginPlanning', to: 'planning', by: manager },
    { from: 'assessment', event: 'suspend', to: 'suspended', by: manager },
    { from: 'assessment', event: 'proposeClosure', to: 'closingReview', by: manager },
    { from: 'planning', event: 'activate', to: 'active', by: manager },
    { from: 'planning', event: 'suspend', to: 'suspended', by: manager },
    { from: 'planning', event: 'proposeClosure', to: 'closingReview', by: manager },
    { from: 'active', event: 'suspend', to: 'suspended', by: manager },
    { from: 'active', event: 'proposeClosure', to: 'closingReview', by: manager },
    // Back to where it was: the case keeps the state it was suspended from.
    { from: 'suspended', event: 'resume', to: 'assessment', by: manager },
    { from: 'suspended', event: 'resume', to: 'planning', by: manager },
    { from: 'suspended', event: 'resume', to: 'active', by: manager },
    { from: 'suspended', event: 'proposeClosure', to: 'closingReview', by: manager },
    { from: 'closingReview', event: 'returnToWork', to: 'active', by: management },
    { from: 'closingReview', event: 'close', to: 'closed', by: management, fourEyes: true },
  ],
});
export type CaseState = (typeof caseMachine.states)[number];
