import type * as dtos from './dtos.js';
import type { permissions } from './permissions.js';
import type { problems } from './problems.js';

type Dtos = typeof dtos;
type Permissions = typeof permissions;
type Problems = typeof problems;

declare module './kernel/registry.js' {
  interface DtoClasses extends Dtos {}
  interface PermissionCatalogue extends Permissions {}
  interface ProblemCatalogue extends Problems {}
}
