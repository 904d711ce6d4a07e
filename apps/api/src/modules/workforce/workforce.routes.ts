import type { workforceEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeBureau, createBureau, removeBureau } from './commands/keep-bureau.js';
import { changeRegion, createRegion } from './commands/keep-region.js';
import {
  bureauList,
  bureauView,
  regionList,
  regionView,
  staffList,
} from './persistence/workforce.views.js';

export const workforceHandlers: Handlers<typeof workforceEndpoints> = {
  listRegions: view(() => regionList()),
  createRegion: change(createRegion, regionView),
  changeRegion: change(changeRegion, regionView),
  listBureaus: view(() => bureauList()),
  createBureau: change(createBureau, bureauView),
  changeBureau: change(changeBureau, bureauView),
  removeBureau: change(removeBureau),
  listStaff: view(({ query }, actor) => staffList(query, actor)),
};
