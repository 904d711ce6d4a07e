/**
 * What the modules of the contract register. The kernel names none of them: `registries.ts`, at the
 * top, fills these interfaces, so that names of DTOs, problems and permissions are checked wherever they are used.
 */

/** The DTO classes by name. */
export interface DtoClasses {}

/** The problems by code. */
export interface ProblemCatalogue {}

/** The permissions by name. */
export interface PermissionCatalogue {}
