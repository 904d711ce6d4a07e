import type { recordsEndpoints } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import { recordView } from './persistence/record.views.js';
import { todayView } from './persistence/today.views.js';

export const recordsHandlers: Handlers<typeof recordsEndpoints> = {
  getRecord: view(({ params }) => recordView(params.id)),
  getToday: view((_, actor) => todayView(actor)),
};
