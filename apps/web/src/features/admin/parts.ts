import type { OperationId } from '@gza/contract';
import { paths } from '../../platform/paths.js';

export type PartKey = 'users' | 'clients' | 'bureaus' | 'organisations' | 'imports';

interface Part {
  key: PartKey;
  to: string;
  /** Whoever may call this operation has use of the part. */
  needs: OperationId;
}

/** The parts of the administration in the order of their tabs. */
export const parts: readonly Part[] = [
  { key: 'users', to: paths.admin('users'), needs: 'listUsers' },
  { key: 'clients', to: paths.admin('clients'), needs: 'listApiClients' },
  { key: 'bureaus', to: paths.admin('bureaus'), needs: 'changeBureau' },
  { key: 'organisations', to: paths.admin('organisations'), needs: 'changeOrganisation' },
  { key: 'imports', to: paths.imports, needs: 'startImport' },
];
