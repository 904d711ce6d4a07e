import { stateMachine, type StateMachine } from '../kernel/state-machine.js';

export const appointmentMachine = stateMachine({
  name: 'appointment',
  states: ['planned', 'held', 'missed', 'cancelled', 'rescheduled'],
  initial: 'planned',
  transitions: [
    // How it went is a note of the person.
    { from: 'planned', event: 'hold', to: 'held', by: 'note.write' },
    // The person did not come, or was not reached.
    { from: 'planned', event: 'miss', to: 'missed', by: 'note.write' },
    { from: 'planned', event: 'cancel', to: 'cancelled', by: 'appointment.write' },
    // The appointment refers to its successor.
    { from: 'planned', event: 'reschedule', to: 'rescheduled', by: 'appointment.write' },
  ],
});
export type AppointmentState = (typeof appointmentMachine.states)[number];

export const appointmentsMachines = {
  appointment: appointmentMachine,
} as const satisfies Record<string, StateMachine>;
