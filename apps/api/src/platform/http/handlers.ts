import type { EndpointSpec } from '@gza/contract';
import type { AnswerHandler } from './kinds/answer.js';
import type { ChangeHandler } from './kinds/change.js';
import type { DownloadHandler } from './kinds/download.js';
import type { ListHandler } from './kinds/list.js';
import type { RawHandler } from './kinds/raw.js';
import type { TableHandler } from './kinds/table.js';
import type { UploadHandler } from './kinds/upload.js';
import type { ViewHandler } from './kinds/view.js';

export { answer, secretAnswer } from './kinds/answer.js';
export type { Input } from './kinds/call.js';
export { change, type Done } from './kinds/change.js';
export { download } from './kinds/download.js';
export { list } from './kinds/list.js';
export { raw, type RawHandler } from './kinds/raw.js';
export { table } from './kinds/table.js';
export { upload } from './kinds/upload.js';
export { view } from './kinds/view.js';
export type { Stream } from './stream.js';

export type Handler<E extends EndpointSpec> =
  | ChangeHandler<E>
  | AnswerHandler<E>
  | ViewHandler<E>
  | ListHandler<E>
  | TableHandler<E>
  | UploadHandler<E>
  | DownloadHandler<E>
  | RawHandler<E>;

/** The handler on the connection of figures (`figureReader`), whoever calls. */
export const onFigures = <H extends ListHandler<never> | TableHandler<never>>(handler: H): H => ({
  ...handler,
  counts: true,
});

/** Handlers for every endpoint of a module's table; a missing or surplus one does not compile. */
export type Handlers<T extends Readonly<Record<string, EndpointSpec>>> = {
  readonly [K in keyof T]: Handler<T[K]>;
};
