import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

/** An absence ends by its last day; one that was entered in error is cancelled. */
export const staffAbsenceMachine = stateMachine({
  name: 'staffAbsence',
  states: ['recorded', 'cancelled'],
  initial: 'recorded',
  transitions: [
    { from: 'recorded', event: 'cancel', to: 'cancelled', by: 'staffAbsence.record' },
    // The account ended, or the colleague went to another bureau.
    { from: 'recorded', event: 'lapse', to: 'cancelled', bySystem: true },
  ],
});
export type StaffAbsenceState = (typeof staffAbsenceMachine.states)[number];

export const staffAbsencesMachines = {
  staffAbsence: staffAbsenceMachine,
} as const satisfies Record<string, StateMachine>;
