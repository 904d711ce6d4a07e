import { isProblem, type ProblemError } from '@gza/client';
import type { Dto } from '@gza/contract';
import { differences, draftOfBody } from '../draft.presenter.js';
import { registerStateOf, type Sheet } from '../sheet.presenter.js';
import type { WaitingSave } from './stored-registers.js';

export type SendResult =
  | { kind: 'sent'; register: Dto<'Register'> }
  /**
   * The connection is lost, the server is busy or the sign-in has ended: the save is sent later, with the
   * same key.
   */
  | { kind: 'later' }
  | { kind: 'refused'; refused: NonNullable<WaitingSave['refused']> };

interface Server {
  save: (item: WaitingSave) => Promise<Dto<'Register'>>;
  read: (sessionId: string) => Promise<Dto<'Register'>>;
}

/** Whether no answer came at all: fetch rejects with a TypeError, a time limit with a TimeoutError. */
export const isNoAnswer = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');

const problemError = ({ status, problem }: ProblemError): SendResult => ({
  kind: 'refused',
  refused: { conflict: status === 412, title: problem.title, detail: problem.detail },
});

/** The sheet with the state of the register, and the names it was kept with. */
const renewed = (sheet: Sheet, register: Dto<'Register'>): Sheet => ({
  ...sheet,
  ...registerStateOf(register),
});

/**
 * Sends one waiting save. Key and version are the same every time, so a repetition after a lost answer
 * changes nothing; when the register already has exactly these marks, nothing is sent.
 */
export async function sendOne(item: WaitingSave, server: Server): Promise<SendResult> {
  try {
    return { kind: 'sent', register: await server.save(item) };
  } catch (error) {
    if (!isProblem(error) || error.status >= 500 || error.status === 401 || error.status === 429)
      return { kind: 'later' };
    if (error.status !== 412) return problemError(error);
    const register = await server.read(item.sessionId).catch(() => undefined);
    if (!register) return { kind: 'later' };
    const theirs = renewed(item.sheet, register);
    return differences(theirs, draftOfBody(theirs, item.body)).length === 0
      ? { kind: 'sent', register }
      : problemError(error);
  }
}
