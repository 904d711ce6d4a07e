import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { afterFailure, type SendResult } from '../../../platform/offline/send-result.js';
import { differences, draftOfBody } from '../draft.presenter.js';
import { registerStateOf, type Sheet } from '../sheet.presenter.js';
import type { WaitingSave } from './stored-registers.js';

interface Server {
  save: (item: WaitingSave) => Promise<Dto<'Register'>>;
  read: (sessionId: string) => Promise<Dto<'Register'>>;
}

/** The sheet with the state of the register, and the names it was kept with. */
const renewed = (sheet: Sheet, register: Dto<'Register'>): Sheet => ({
  ...sheet,
  ...registerStateOf(register),
});

/**
 * Sends one waiting save. Key and version are the same every time, so a repetition after a lost answer
 * changes nothing; when the register already has exactly these marks, nothing is sent.
 */
export async function sendOne(
  item: WaitingSave,
  server: Server,
): Promise<SendResult<Dto<'Register'>>> {
  try {
    return { kind: 'sent', answer: await server.save(item) };
  } catch (error) {
    if (!isProblem(error) || error.status !== 412) return afterFailure(error);
    const register = await server.read(item.sessionId).catch(() => undefined);
    if (!register) return { kind: 'later' };
    const theirs = renewed(item.sheet, register);
    return differences(theirs, draftOfBody(theirs, item.body)).length === 0
      ? { kind: 'sent', answer: register }
      : afterFailure(error);
  }
}
