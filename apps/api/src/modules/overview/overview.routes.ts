import type { overviewEndpoints, Role } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import type { CaseDependentPart } from '../../platform/parts/case-dependent.js';
import type { ContactParts, RecordPart } from '../../platform/parts/record-part.js';
import type { TodayPart } from '../../platform/parts/today-part.js';
import { caseDependentsView } from './persistence/case-dependents.views.js';
import { peopleViews } from './persistence/people.views.js';
import { recordView } from './persistence/record.views.js';
import { todayView } from './persistence/today.views.js';

/** Contributions of the modules to the pages of this one. */
export interface Contributions {
  readonly today: readonly TodayPart[];
  readonly recordParts: readonly RecordPart[];
  readonly contacts: readonly ContactParts[];
  readonly dependents: readonly CaseDependentPart[];
}

export function overviewHandlers({
  today,
  recordParts,
  contacts,
  dependents,
}: Contributions): Handlers<typeof overviewEndpoints> {
  const people = peopleViews(contacts, recordParts);
  const record = recordView(recordParts, contacts);
  const day = todayView(today);
  const dependentsOf = caseDependentsView(dependents);
  return {
    listBeneficiaries: view(({ query }, actor) => people.list(query, actor)),
    searchBeneficiaries: view(({ body }, actor) => people.found(body, actor)),
    getRecord: view(({ params }) => record(params.id)),
    getCaseDependents: view(({ params, query }) => dependentsOf[query.step](params.id)),
    // The access rule admits staff only.
    getToday: view((_, { id, role }) => day(role as Role, id ?? '')),
  };
}
