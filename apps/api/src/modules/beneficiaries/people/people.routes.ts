import type { peopleEndpoints } from '@gza/contract';
import { answer, change, view, type Handlers } from '../../../platform/http/handlers.js';
import { changeBeneficiary } from './commands/change-beneficiary.js';
import { findDuplicates } from './commands/find-duplicates.js';
import { changeSavedView, createSavedView, deleteSavedView } from './commands/saved-views.js';
import { beneficiaryView } from './persistence/beneficiary.views.js';
import { savedViewList, savedViewView } from './persistence/saved-view.views.js';

export const peopleHandlers: Handlers<typeof peopleEndpoints> = {
  getBeneficiary: view(({ params }) => beneficiaryView(params.id)),
  changeBeneficiary: change(changeBeneficiary, beneficiaryView),
  findDuplicates: answer(findDuplicates),

  listSavedViews: view(() => savedViewList()),
  createSavedView: change(createSavedView, savedViewView),
  getSavedView: view(({ params }) => savedViewView(params.id)),
  changeSavedView: change(changeSavedView, savedViewView),
  deleteSavedView: change(deleteSavedView),
};
