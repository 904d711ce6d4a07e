import type { Dto } from '@gza/contract';
import { useRef, useState } from 'react';
import { useChanges } from '../../platform/data/changes.js';
import { useIdempotencyKey } from '../../platform/use-idempotency-key.js';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { markBody, nextBody, type SessionRecordValues } from './session-record.presenter.js';

export type Part = 'mark' | 'note' | 'next';

interface Saving {
  session: Dto<'Session'>;
  enrolmentId: string;
  version: number;
  values: SessionRecordValues;
  /** Whether the mark on the page differs from the saved one. */
  marks: boolean;
}

/**
 * Saves attendance, note and next session in this order. A saved part is not sent again when a later part is
 * rejected; a repeated request has the same key, so the server writes it once.
 */
export function useSessionRecord(sessionId: string, draft: string) {
  const changes = useChanges();
  const { keyOf, settled } = useIdempotencyKey(draft);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const [done, setDone] = useState<readonly Part[]>([]);
  const sent = useRef(new Map<Part, string>());

  const once = async (part: Part, body: unknown, send: () => Promise<unknown>) => {
    const text = JSON.stringify(body);
    if (sent.current.get(part) === text) return;
    await send();
    sent.current.set(part, text);
    setDone([...sent.current.keys()]);
  };

  const run = async ({ session, enrolmentId, version, values, marks }: Saving) => {
    const mark = marks ? markBody(enrolmentId, values) : null;
    if (mark) {
      const key = await keyOf({ version, mark });
      await once('mark', mark, () =>
        changes.saveRegister({ id: sessionId, version, body: mark, idempotencyKey: key }),
      );
    }
    const text = blankToUndefined(values.note);
    if (text) {
      const input = {
        id: sessionId,
        body: { text },
        idempotencyKey: await keyOf({ text, kind: values.noteKind }),
      };
      await once('note', { text, kind: values.noteKind }, () =>
        values.noteKind === 'clinical'
          ? changes.writeClinicalNote(input)
          : changes.writeSessionNote(input),
      );
    }
    const next = nextBody(enrolmentId, session, values);
    if (next) {
      const key = await keyOf({ next });
      await once('next', next, () =>
        changes.createSession({
          body: next,
          idempotencyKey: key,
        }),
      );
    }
    return next;
  };

  /** Runs after the last part: nothing is left to send. */
  const finish = () => {
    sent.current.clear();
    settled();
    setDone([]);
  };

  return {
    busy,
    failure,
    done,
    /** Returns the booked next session; null without one, undefined after an error. */
    save: async (saving: Saving): Promise<Dto<'CreateSessionBody'> | null | undefined> => {
      setBusy(true);
      setFailure(undefined);
      try {
        const next = await run(saving);
        finish();
        return next;
      } catch (error) {
        // The present values of the server are shown next to the typed ones; the next save starts from them.
        setFailure(error);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
