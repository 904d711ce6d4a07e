import { isProblem } from '@gza/client';
import { useState } from 'react';
import { changedFields, threeWay, type Merge } from './merge.rules.js';

const stale = 412;

interface MergingSaveOptions<
  Stored extends { version: number },
  Values extends object,
  Body extends object,
> {
  /** The record as the form was opened with it. */
  record: Stored;
  valuesOf: (record: Stored) => Values;
  bodyOf: (values: Values) => Body;
  /** The record as it stands now. */
  reload: () => Promise<Stored>;
  save: (at: Stored, changes: Partial<Body>) => Promise<unknown>;
}

export interface MergingSave<Values extends object> {
  /** Saves what differs; refuses with the server's problem when a choice between two values is needed. */
  save: (values: Values, setValue: (path: string, value: unknown) => void) => Promise<void>;
  /** The conflict to be decided, if there is one. */
  merge: Merge<Values> | null;
}

/**
 * Saving a record that a colleague may have changed meanwhile. What they changed elsewhere is taken over
 * and the save goes on; where both changed a field, the form shows both values and waits for a choice.
 */
export function useMergingSave<
  Stored extends { version: number },
  Values extends object,
  Body extends object,
>(options: MergingSaveOptions<Stored, Values, Body>): MergingSave<Values> {
  const { valuesOf, bodyOf, reload } = options;
  const [base, setBase] = useState(options.record);
  const [merge, setMerge] = useState<Merge<Values> | null>(null);
  const send = (at: Stored, values: Values) =>
    options.save(at, changedFields(bodyOf(valuesOf(at)), bodyOf(values)));
  return {
    merge,
    save: async (values, setValue) => {
      try {
        await send(base, values);
      } catch (error) {
        if (!isProblem(error) || error.status !== stale) throw error;
        const latest = await reload();
        const merged = threeWay(valuesOf(base), values, valuesOf(latest));
        setBase(latest);
        for (const path of merged.taken) setValue(path, Reflect.get(merged.values, path));
        if (merged.conflicts.length === 0) {
          await send(latest, merged.values);
          return;
        }
        setMerge(merged);
        throw error;
      }
    },
  };
}
