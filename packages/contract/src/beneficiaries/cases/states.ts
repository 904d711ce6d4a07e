import { stateMachine } from '../../kernel/state-machine.js';

export const caseMachine = stateMachine({
  name: 'case',
  states: ['accepted', 'assessment', 'planning', 'active', 'suspended', 'closingReview', 'closed'],
  initial: 'accepted',
  transitions: [
    { from: 'accepted', event: 'beginAssessment', to: 'assessment', by: 'case.manage' },
    { from: 'accepted', event: 'close', to: 'closed', by: 'case.close' },
    { from: 'assessment', event: 'beginPlanning', to: 'planning', by: 'case.manage' },
    { from: 'assessment', event: 'suspend', to: 'suspended', by: 'case.manage' },
    { from: 'assessment', event: 'proposeClosure', to: 'closingReview', by: 'case.manage' },
    { from: 'planning', event: 'activate', to: 'active', by: 'case.manage' },
    { from: 'planning', event: 'suspend', to: 'suspended', by: 'case.manage' },
    { from: 'planning', event: 'proposeClosure', to: 'closingReview', by: 'case.manage' },
    { from: 'active', event: 'suspend', to: 'suspended', by: 'case.manage' },
    { from: 'active', event: 'proposeClosure', to: 'closingReview', by: 'case.manage' },
    // The case returns to the state from which it was suspended.
    { from: 'suspended', event: 'resume', to: 'assessment', by: 'case.manage' },
    { from: 'suspended', event: 'resume', to: 'planning', by: 'case.manage' },
    { from: 'suspended', event: 'resume', to: 'active', by: 'case.manage' },
    { from: 'suspended', event: 'proposeClosure', to: 'closingReview', by: 'case.manage' },
    { from: 'closingReview', event: 'returnToWork', to: 'active', by: 'case.decideClosure' },
    {
      from: 'closingReview',
      event: 'close',
      to: 'closed',
      by: 'case.decideClosure',
      fourEyes: true,
    },
  ],
});
export type CaseState = (typeof caseMachine.states)[number];
