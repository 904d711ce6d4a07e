import * as dtos from './dtos.js';

type DtoClass = (new () => object) & { readonly isWholeList?: boolean };

// The cast: a namespace of classes has no index, and a name that no class has gives undefined.
const classes = dtos as unknown as Readonly<Record<string, DtoClass | undefined>>;

/** The class of a DTO by its name; undefined when there is none. */
export const dtoClass = (name: string): DtoClass | undefined => classes[name];
