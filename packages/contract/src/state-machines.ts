import { contributed } from './modules.js';

/** Every life cycle of the system, by name. */
export const stateMachines = contributed('machines');
