import type { Dto } from '@gza/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';
import { part } from '../../platform/data/queries.js';
import { answerLimitMs, isNoAnswer } from '../../platform/offline/send-result.js';
import { storedSheet } from './offline/stored-registers.js';
import { keepForToday } from './offline/queue.js';
import { sheetOf, registerStateOf, type Sheet } from './sheet.presenter.js';

/** The register from the server; one of today is kept on this device. */
export async function fromServer(id: string, signal: AbortSignal): Promise<Sheet> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]);
  const [session, register] = await Promise.all([
    api.getSession({ id, signal: limit }),
    api.getRegister({ id, signal: limit }),
  ]);
  const sheet = sheetOf(session, register);
  // A device without storage (private window) still works online.
  await keepForToday(sheet).catch(() => undefined);
  return sheet;
}

/** The key of a register with the parts of its session that the page shows. */
export const sheetKey = (id: string) => part('getRegister', { id }, 'sheet');

export const registerQueries = {
  /** The register from the server; offline, the register kept on this device today. */
  sheet: (id: string) =>
    queryOptions({
      queryKey: sheetKey(id),
      networkMode: 'always',
      queryFn: async ({ signal }) => {
        try {
          return await fromServer(id, signal);
        } catch (error) {
          const kept = isNoAnswer(error) ? await storedSheet(id).catch(() => undefined) : undefined;
          if (!kept) throw error;
          return kept;
        }
      },
    }),
};

/** A sheet with the marks of a new answer of the server. */
export const withRegister = (sheet: Sheet, register: Dto<'Register'>): Sheet => ({
  ...sheet,
  ...registerStateOf(register),
});
