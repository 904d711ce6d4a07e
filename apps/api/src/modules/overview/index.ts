import { overviewEndpoints } from '@gza/contract';
import { gzaModule, type GzaModule } from '../../platform/module.js';
import { contributionsOf } from './contributions.js';
import { overviewHandlers } from './overview.routes.js';

/** Module of pages with data of several modules: Today, the record, the list of people. It owns no table. */
export const overviewModule = (contributors: readonly GzaModule[]): GzaModule =>
  gzaModule({
    name: 'overview',
    endpoints: overviewEndpoints,
    handlers: overviewHandlers(contributionsOf(contributors)),
    entities: [],
  });
