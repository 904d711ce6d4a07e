import type { savedViewEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeSavedView, createSavedView, deleteSavedView } from './commands/saved-views.js';
import { savedViewList, savedViewView } from './persistence/saved-view.views.js';

export const savedViewHandlers: Handlers<typeof savedViewEndpoints> = {
  listSavedViews: view(() => savedViewList()),
  createSavedView: change(createSavedView, savedViewView),
  getSavedView: view(({ params }) => savedViewView(params.id)),
  changeSavedView: change(changeSavedView, savedViewView),
  deleteSavedView: change(deleteSavedView),
};
