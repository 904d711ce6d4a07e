import type { Dto } from '@gza/contract';
import { pages, read } from '../../platform/data/queries.js';

const pollEveryMs = 1000;

const isRunning = ({ state }: Pick<Dto<'Import'>, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** The newest first; read again every second while a job runs. */
export const importList = (): ReturnType<typeof pages<'listImports'>> => ({
  ...pages('listImports'),
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(isRunning)) ? pollEveryMs : false,
});

/** Reads again every second while the job runs. */
export const oneImport = (id: string): ReturnType<typeof read<'getImport'>> => ({
  ...read('getImport', { id }),
  refetchInterval: ({ state }) => (state.data && !isRunning(state.data) ? false : pollEveryMs),
});
