import type { workforceEndpoints } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import { bureauList, regionList, staffList } from './persistence/workforce.views.js';

export const workforceHandlers: Handlers<typeof workforceEndpoints> = {
  listRegions: view(() => regionList),
  listBureaus: view(() => bureauList),
  listStaff: view(({ query }, actor) => staffList(query, actor)),
};
