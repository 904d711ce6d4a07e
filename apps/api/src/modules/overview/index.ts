import { overviewEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { overviewHandlers } from './overview.routes.js';

/** Pages that show what several modules know of a person. It owns no table. */
export const overviewModule = gzaModule({
  name: 'overview',
  endpoints: overviewEndpoints,
  handlers: overviewHandlers,
  entities: [],
});
