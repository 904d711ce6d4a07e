import type { overviewEndpoints } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import { peopleFound, peopleList } from './persistence/people.views.js';
import { recordView } from './persistence/record.views.js';
import { todayView } from './persistence/today.views.js';

export const overviewHandlers: Handlers<typeof overviewEndpoints> = {
  listBeneficiaries: view(({ query }, actor) => peopleList(query, actor)),
  searchBeneficiaries: view(({ body }, actor) => peopleFound(body, actor)),
  getRecord: view(({ params }) => recordView(params.id)),
  getToday: view((_, actor) => todayView(actor)),
};
