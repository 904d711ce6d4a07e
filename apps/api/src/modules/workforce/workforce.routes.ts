import type { workforceEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeBureau, createBureau, removeBureau } from './commands/keep-bureau.js';
import { changeRegion, createRegion } from './commands/keep-region.js';
import { changeEstablishment, createEstablishment } from './commands/keep-establishment.js';
import {
  bureauList,
  bureauView,
  establishmentList,
  establishmentView,
  regionList,
  regionView,
  staffList,
} from './persistence/workforce.views.js';

export const workforceHandlers: Handlers<typeof workforceEndpoints> = {
  listRegions: view(() => regionList()),
  createRegion: change(createRegion, regionView),
  changeRegion: change(changeRegion, regionView),
  listEstablishments: view(() => establishmentList()),
  createEstablishment: change(createEstablishment, establishmentView),
  changeEstablishment: change(changeEstablishment, establishmentView),
  listBureaus: view(() => bureauList()),
  createBureau: change(createBureau, bureauView),
  changeBureau: change(changeBureau, bureauView),
  removeBureau: change(removeBureau),
  listStaff: view(({ query }, actor) => staffList(query, actor)),
};
