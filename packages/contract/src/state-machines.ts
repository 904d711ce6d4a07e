import { beneficiariesMachines } from './beneficiaries/states.js';
import { assessmentsMachines } from './assessments/states.js';
import { plansMachines } from './plans/states.js';
import { programmesMachines } from './programmes/states.js';
import { sessionsMachines } from './sessions/states.js';
import { servicesMachines } from './services/states.js';

/** Every life cycle of the system, by name. */
export const stateMachines = {
  ...beneficiariesMachines,
  ...assessmentsMachines,
  ...plansMachines,
  ...programmesMachines,
  ...sessionsMachines,
  ...servicesMachines,
} as const;
