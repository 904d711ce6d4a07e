import type { documentEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeDocument, recordDocument } from './commands/documents.js';
import { documentsOf, documentView } from './persistence/document.views.js';

export const documentHandlers: Handlers<typeof documentEndpoints> = {
  listDocuments: view(({ params }) => documentsOf(params.id)),
  recordDocument: change(recordDocument, documentView),
  getDocument: view(({ params }) => documentView(params.id)),
  changeDocument: change(changeDocument, documentView),
};
