import { overviewEndpoints } from '@gza/contract';
import { gzaModule, type GzaModule } from '../../platform/module.js';
import { contributionsOf } from './contributions.js';
import { knowContacts } from './know-contacts.job.js';
import { overviewHandlers } from './overview.routes.js';
import { unknownContacts } from './persistence/silent-case.js';

/** Module of pages with data of several modules: Today, the record, the list of people. It owns no table. */
export const overviewModule = (contributors: readonly GzaModule[]): GzaModule => {
  const contributions = contributionsOf(contributors);
  const contacts = unknownContacts(contributions.contacts);
  return gzaModule({
    name: 'overview',
    endpoints: overviewEndpoints,
    handlers: overviewHandlers(contributions),
    entities: [],
    jobs: (uow) => ({ knowContacts: knowContacts(uow, contacts) }),
    // Every hour, because the day begins at another hour in each time zone.
    schedule: { knowContacts: '40 * * * *' },
  });
};
