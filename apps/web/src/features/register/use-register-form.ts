import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDraft, type DraftState } from '../../platform/drafts/use-draft.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { paths } from '../../platform/paths.js';
import { afterChange } from '../../platform/data/changes.js';
import { isNoAnswer } from '../../platform/offline/send-result.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import { bodyOf, draftOf, draftOfBody, isSame, type Draft, type Entry } from './draft.presenter.js';
import type { WaitingSave } from './offline/stored-registers.js';
import { registers, saveOnServer } from './offline/queue.js';
import { registerQueries, withRegister } from './queries.js';
import { registerTexts } from './register.texts.js';
import type { Sheet } from './sheet.presenter.js';

export type Saved = 'saved' | 'kept' | 'failed';

export interface RegisterForm {
  /** The sheet that is being filled: typed input survives a newer sheet that arrives meanwhile. */
  base: Sheet;
  draft: Draft;
  touched: boolean;
  busy: boolean;
  failure: unknown;
  waiting: WaitingSave | undefined;
  /** A colleague saved marks meanwhile that conflict with the draft. */
  conflict: boolean;
  change: (enrolmentId: string, entry: Entry) => void;
  replace: (draft: Draft) => void;
  save: (base: Sheet, draft: Draft) => Promise<Saved>;
  /** Discards typed input and the waiting save, and shows the register of the server. */
  discard: () => Promise<void>;
  /** The unsaved input, as it is kept on this device. */
  unsaved: DraftState;
}

/** The state of the page: a draft over a sheet, saved at once or kept until the connection is back. */
export function useRegisterForm(sheet: Sheet): RegisterForm {
  const waiting = registers.useWaiting().find(({ sessionId }) => sessionId === sheet.sessionId);
  const [base, setBase] = useState(sheet);
  const [draft, setDraft] = useState<Draft>(() => draftOf(sheet));
  const [touched, setTouched] = useState(false);
  const [conflict, setConflict] = useState(false);
  const { save, busy, failure, clear } = useSave(sheet, waiting, () => setConflict(true));

  // Typed input stays. Without it the page follows the waiting save, then the server.
  useEffect(() => {
    if (touched) return;
    const shown = waiting && !waiting.refused ? waiting.sheet : sheet;
    setBase(shown);
    setDraft(waiting ? draftOfBody(shown, waiting.body) : draftOf(shown));
    setConflict(waiting?.refused?.conflict ?? false);
  }, [sheet, waiting, touched]);

  const replace = (next: Draft) => {
    setDraft(next);
    setTouched(!isSame(base, next, draftOf(base)) || waiting !== undefined);
  };
  const unsaved = useDraft(
    {
      key: `register.${sheet.sessionId}`,
      label: useTexts(registerTexts)('title'),
      to: paths.register(sheet.sessionId),
      // Marks typed on an older sheet are compared with the present one by person.
      extra: {
        value: base.version,
        restore: (version) => setConflict(version !== base.version),
      },
    },
    { values: draft, initial: useMemo(() => draftOf(base), [base]), replace },
  );
  return {
    base,
    draft,
    touched,
    busy,
    failure,
    waiting,
    conflict,
    replace,
    change: (enrolmentId, entry) => replace({ ...draft, [enrolmentId]: entry }),
    unsaved,
    save: async (from, marks) => {
      const result = await unsaved
        .saving(() => save(from, marks).then(unlessFailed))
        .catch((): Saved => 'failed');
      if (result !== 'failed') {
        setConflict(false);
        setTouched(false);
      }
      return result;
    },
    discard: async () => {
      if (waiting) await registers.drop(waiting);
      clear();
      setTouched(false);
      setConflict(false);
    },
  };
}

/**
 * Thrown when the device is offline and cannot keep the register either: it has no encryption or no storage.
 */
export class CannotKeep extends Error {}

/** Throws after a failed save, so that the draft stays. The reason is in `failure`. */
function unlessFailed(result: Saved): Saved {
  if (result === 'failed') throw new Error('The register was not saved.');
  return result;
}

function useSave(sheet: Sheet, waiting: WaitingSave | undefined, onConflict: () => void) {
  const queries = useQueryClient();
  const { keyOf } = useIdempotencyKey();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const { queryKey } = registerQueries.sheet(sheet.sessionId);

  const arrived = async (from: Sheet, register: Dto<'Register'>) => {
    if (waiting) await registers.drop(waiting);
    queries.setQueryData(queryKey, withRegister(from, register));
    await afterChange(queries, 'saveRegister', { id: from.sessionId }, register);
  };

  const run = async (from: Sheet, draft: Draft): Promise<Saved> => {
    const body = bodyOf(from, draft);
    const { sessionId } = from;
    const key = await keyOf({ version: from.version, body });
    const item = { sessionId, sheet: from, body, key };
    try {
      if (!navigator.onLine) throw new TypeError('No line.');
      await arrived(from, await saveOnServer(item));
      return 'saved';
    } catch (error) {
      if (isNoAnswer(error)) {
        await registers.add({ ...item, savedAt: new Date().toISOString() }).catch(() => {
          throw new CannotKeep('This device keeps nothing.');
        });
        return 'kept';
      }
      if (isProblem(error, 'stale-version')) {
        await queries.invalidateQueries({ queryKey });
        onConflict();
        return 'failed';
      }
      throw error;
    }
  };

  const save = async (from: Sheet, draft: Draft): Promise<Saved> => {
    setBusy(true);
    setFailure(undefined);
    try {
      return await run(from, draft);
    } catch (error) {
      setFailure(error);
      return 'failed';
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, failure, clear: useCallback(() => setFailure(undefined), []) };
}
