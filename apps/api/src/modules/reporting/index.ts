import { reportingEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { reportingConsequences } from './consequences.js';
import { reportingHandlers } from './reporting.routes.js';

/** Module of figures: reads the tables of other modules through its own SQL, and owns no record. */
export const reportingModule = gzaModule({
  name: 'reporting',
  endpoints: reportingEndpoints,
  handlers: reportingHandlers,
  entities: [],
  tables: ['pseudonym_key'],
  consequences: reportingConsequences,
});
