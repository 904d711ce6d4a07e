/**
 * The catalogue of domain events, composed of each module's own list. An event outside it cannot be emitted.
 */
import type { PayloadOf } from './kernel/event.js';
import { accountsEvents } from './accounts/events.js';
import { assessmentsEvents } from './assessments/events.js';
import { beneficiariesEvents } from './beneficiaries/events.js';
import { partnersEvents } from './partners/events.js';
import { platformEvents } from './platform/events.js';
import { plansEvents } from './plans/events.js';
import { programmesEvents } from './programmes/events.js';
import { servicesEvents } from './services/events.js';
import { sessionsEvents } from './sessions/events.js';
import { workingDaysEvents } from './working-days/events.js';
import { appointmentsEvents } from './appointments/events.js';
import { tasksEvents } from './tasks/events.js';
import { staffAbsencesEvents } from './staff-absences/events.js';

export * from './kernel/event.js';

/** The events by the module that owns and emits them. */
export const eventsByModule = {
  platform: platformEvents,
  accounts: accountsEvents,
  partners: partnersEvents,
  beneficiaries: beneficiariesEvents,
  assessments: assessmentsEvents,
  plans: plansEvents,
  programmes: programmesEvents,
  sessions: sessionsEvents,
  services: servicesEvents,
  'working-days': workingDaysEvents,
  appointments: appointmentsEvents,
  tasks: tasksEvents,
  'staff-absences': staffAbsencesEvents,
} as const;

export const events = {
  ...platformEvents,
  ...accountsEvents,
  ...partnersEvents,
  ...beneficiariesEvents,
  ...assessmentsEvents,
  ...plansEvents,
  ...programmesEvents,
  ...sessionsEvents,
  ...servicesEvents,
  ...workingDaysEvents,
  ...appointmentsEvents,
  ...tasksEvents,
  ...staffAbsencesEvents,
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
/** Payload of an event, by its name. */
export type EventPayload<N extends EventName> = PayloadOf<Events[N]>;
