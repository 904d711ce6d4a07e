import type { Dto } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { formatDay, today } from '../../../platform/format.js';
import { createOutbox } from '../../../platform/offline/outbox.js';
import { answerLimitMs } from '../../../platform/offline/send-result.js';
import type { Sheet } from '../sheet.presenter.js';
import { sendOne } from './send.js';
import { storeSheet, tidy, type WaitingSave } from './stored-registers.js';

const isOfToday = (sheet: Sheet): boolean => formatDay(sheet.startsAt) === today();

/** Keeps a register of today for offline use. */
export async function keepForToday(sheet: Sheet): Promise<void> {
  if (isOfToday(sheet)) await storeSheet(sheet);
}

/** Deletes the registers of other days. */
export const letOldRegistersGo = (): Promise<void> => tidy(isOfToday);

export const saveOnServer = ({
  sessionId,
  sheet,
  body,
  key,
}: Pick<WaitingSave, 'sessionId' | 'sheet' | 'body' | 'key'>): Promise<Dto<'Register'>> =>
  api.saveRegister({
    id: sessionId,
    version: sheet.version,
    body,
    idempotencyKey: key,
    signal: AbortSignal.timeout(answerLimitMs),
  });

/** The registers that wait on this device. */
export const registers = createOutbox<WaitingSave, Dto<'Register'>>({
  kind: 'waiting',
  nameOf: ({ sessionId }) => sessionId,
  send: (item) => sendOne(item, { save: saveOnServer, read: (id) => api.getRegister({ id }) }),
  rebased: (later, { version }) => ({ ...later, sheet: { ...later.sheet, version } }),
});
