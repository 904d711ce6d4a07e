import { isProblem } from '@gza/client';
import type { Dto, DtoName } from '@gza/contract';
import { useEffect, useState } from 'react';
import { unfinished } from '../drafts/drafts.js';
import type { DraftOptions } from '../drafts/use-draft.js';
import { useFormat } from '../use-format.js';
import type { KeyOf } from '../use-idempotency-key.js';
import { changedFields, threeWay, valueAt, type FieldConflict } from './merge.rules.js';
import { namesIn } from './names-in.js';
import { useDtoForm, type DtoForm } from './use-dto-form.js';

const stale = 412;

type Body<N extends DtoName> = Dto<N> & object;

interface CorrectionOptions<
  N extends DtoName,
  Stored extends { version: number },
  Values extends object,
> {
  dto: N;
  /** The record; the form compares with its state at opening. */
  record: Stored;
  valuesOf: (record: Stored) => Values;
  /** Initial values of the form, where something was changed before it opened. */
  initialValues?: Values;
  /** The whole body; `record` is the record that it changes. */
  toBody: (values: Values, record: Stored) => Body<N>;
  /** Fields that are one value together, such as a day and its time. */
  fieldGroups?: readonly (readonly string[])[];
  /** Reads the present record. */
  reload: () => Promise<Stored>;
  /**
   * Sends the fields that differ; `body` is for a step that needs all of them, `keyOf` gives the key of the
   * request.
   */
  save: (at: Stored, changes: Partial<Body<N>>, body: Body<N>, keyOf: KeyOf) => Promise<unknown>;
  /** Called after everything is saved, or when there was nothing to save. */
  done: (values: Values) => unknown;
  draft?: DraftOptions<Values>;
}

/**
 * A form for a stored record that a colleague may have changed meanwhile. Their changes of other fields are
 * taken over and the save goes on; where both changed a field, `Form` shows both values by field and waits
 * for a choice.
 */
export function useCorrection<
  N extends DtoName,
  Stored extends { version: number },
  Values extends object,
>(options: CorrectionOptions<N, Stored, Values>): DtoForm<Values> {
  const { valuesOf, toBody } = options;
  const [base, setBase] = useState(options.record);
  const [opened] = useState(() => valuesOf(base));
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [typedOver, setTypedOver] = useState<Values | undefined>(undefined);
  const send = async (at: Stored, values: Values, keyOf: KeyOf) => {
    const body = toBody(values, at);
    const changes = changedFields(toBody(valuesOf(at), at), body);
    if (Object.keys(changes).length > 0) await options.save(at, changes, body, keyOf);
    return options.done(values);
  };
  const form: DtoForm<Values> = useDtoForm<N, Values>({
    dto: options.dto,
    initialValues: options.initialValues ?? opened,
    toBody: (values) => toBody(values, base),
    submit: async (_, values, keyOf) => {
      try {
        return await send(base, values, keyOf);
      } catch (error) {
        if (!isProblem(error) || error.status !== stale) throw error;
      }
      const latest = await options.reload();
      const merged = threeWay(valuesOf(base), values, valuesOf(latest), options.fieldGroups);
      setBase(latest);
      setConflicts(merged.conflicts);
      for (const path of merged.taken) form.setValue(path, valueAt(merged.values, path));
      return merged.conflicts.length > 0 ? unfinished : send(latest, merged.values, keyOf);
    },
    ...(options.draft && {
      draft: {
        ...options.draft,
        // Input typed before a colleague changed the record is restored over theirs, so the form asks about
        // it, too.
        extra: { value: opened, restore: (values) => setTypedOver(values as Values) },
      },
    }),
  });
  const { values } = form;
  useEffect(() => {
    if (typedOver === undefined) return;
    setTypedOver(undefined);
    setConflicts(threeWay(typedOver, values, opened, options.fieldGroups).conflicts);
  }, [typedOver, values, opened, options.fieldGroups]);
  const f = useFormat();
  const names = [...namesIn(base, f.language), ...namesIn(options.record, f.language)].map(
    ({ value, label }) => ({ value, label: f.name(label) }),
  );
  return { ...form, conflicts, names };
}
