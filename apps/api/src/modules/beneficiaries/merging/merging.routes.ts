import type { mergingEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../../platform/http/handlers.js';
import { mergePeople } from './commands/merge-people.js';
import { undoMerge } from './commands/undo-merge.js';
import {
  madeSinceMerge,
  mergePreview,
  personMergeList,
  personMergeView,
} from './persistence/merge.views.js';

export const mergingHandlers: Handlers<typeof mergingEndpoints> = {
  getMergePreview: view(({ params, query }) => mergePreview(params.id, query.mergedId)),
  listPersonMerges: view(({ params }) => personMergeList(params.id)),
  mergePeople: change(mergePeople, personMergeView),
  getPersonMerge: view(({ params }) => personMergeView(params.id)),
  listMadeSinceMerge: view(({ params }) => madeSinceMerge(params.id)),
  undoMerge: change(undoMerge, personMergeView),
};
