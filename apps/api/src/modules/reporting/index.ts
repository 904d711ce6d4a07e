import { reportingEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { reportingHandlers } from './reporting.routes.js';

/** Figures: reads what the other modules store, through SQL of its own, and owns no record. */
export const reportingModule = gzaModule({
  name: 'reporting',
  endpoints: reportingEndpoints,
  handlers: reportingHandlers,
  entities: [],
  tables: ['pseudonym_key'],
});
