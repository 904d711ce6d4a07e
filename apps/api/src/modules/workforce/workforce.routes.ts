import type { workforceEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeBureau, createBureau } from './commands/keep-bureau.js';
import { bureauList, bureauView, regionList, staffList } from './persistence/workforce.views.js';

export const workforceHandlers: Handlers<typeof workforceEndpoints> = {
  listRegions: view(() => regionList()),
  listBureaus: view(() => bureauList()),
  createBureau: change(createBureau, bureauView),
  changeBureau: change(changeBureau, bureauView),
  listStaff: view(({ query }, actor) => staffList(query, actor)),
};
