import { recordsEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { recordsHandlers } from './records.routes.js';

/** Pages that show what several modules know of a person. It owns no table. */
export const recordsModule = gzaModule({
  name: 'records',
  endpoints: recordsEndpoints,
  handlers: recordsHandlers,
  entities: [],
});
