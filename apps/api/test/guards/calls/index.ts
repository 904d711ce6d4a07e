import { appointments } from './appointments.js';
import { administration } from './administration.js';
import { assessments } from './assessments.js';
import { casework } from './casework.js';
import { plans } from './plans.js';
import { programmes } from './programmes.js';
import { services } from './services.js';
import { sessions } from './sessions.js';
import { tasks } from './tasks.js';
import type { Calls } from './call.js';

/** A call for every command, by its operation. */
export const calls: Calls = {
  ...casework,
  ...assessments,
  ...plans,
  ...programmes,
  ...sessions,
  ...appointments,
  ...tasks,
  ...services,
  ...administration,
};
