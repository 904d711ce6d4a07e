import type { programmesEndpoints } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import {
  areaList,
  programmeList,
  programmeVersionList,
  programmeView,
} from './persistence/catalogue.views.js';

export const programmesHandlers: Handlers<typeof programmesEndpoints> = {
  listAreas: view(() => areaList),
  listProgrammes: view(({ query }) => programmeList(query)),
  getProgramme: view(({ params }) => programmeView(params.id)),
  listProgrammeVersions: view(({ params }) => programmeVersionList(params.id)),
};
