import type { OperationId } from '@gza/contract';
import { paths } from '../../platform/paths.js';

export type PartKey =
  | 'users'
  | 'clients'
  | 'bureaus'
  | 'organisations'
  | 'programmes'
  | 'instruments'
  | 'workingDays'
  | 'audit'
  | 'events'
  | 'imports';

interface Part {
  key: PartKey;
  to: string;
  /** Whoever may call one of these has use of the part. */
  needs: readonly OperationId[];
}

/** The parts of the administration in the order of their tabs. */
export const parts: readonly Part[] = [
  { key: 'users', to: paths.admin('users'), needs: ['listUsers'] },
  { key: 'clients', to: paths.admin('clients'), needs: ['listApiClients'] },
  { key: 'bureaus', to: paths.admin('bureaus'), needs: ['changeBureau'] },
  { key: 'organisations', to: paths.admin('organisations'), needs: ['changeOrganisation'] },
  {
    key: 'programmes',
    to: paths.admin('programmes'),
    needs: ['submitProgrammeVersion', 'approveProgrammeVersion'],
  },
  { key: 'instruments', to: paths.admin('instruments'), needs: ['listInstrumentVersions'] },
  { key: 'workingDays', to: paths.admin('working-days'), needs: ['recordDayOffDecree'] },
  { key: 'audit', to: paths.admin('audit'), needs: ['listAuditEvents'] },
  { key: 'events', to: paths.admin('events'), needs: ['listEventDeliveries'] },
  { key: 'imports', to: paths.imports, needs: ['startImport'] },
];
