import type * as dtos from './dtos.js';
import type { problems } from './problems.js';

type Dtos = typeof dtos;
type Problems = typeof problems;

declare module './kernel/registry.js' {
  interface DtoClasses extends Dtos {}
  interface ProblemCatalogue extends Problems {}
}
