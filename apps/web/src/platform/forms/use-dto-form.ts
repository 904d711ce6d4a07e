import { isProblem } from '@gza/client';
import type { Dto, DtoName } from '@gza/contract';
import { useForm, type FormErrors } from '@mantine/form';
import { useEffect, useId, useState, type SubmitEvent } from 'react';
import { useDraft, type DraftOptions, type DraftState } from '../drafts/use-draft.js';
import { useLanguage } from '../i18n/use-texts.js';
import { useIdempotencyKey, type KeyOf } from '../use-idempotency-key.js';
import { formFields, textOf, type FormFields } from './form-fields.js';
import { LabelStore } from './label-store.js';
import type { FieldConflict } from './merge.rules.js';
import { fieldErrorsOf } from './server-errors.js';
import type { FieldOption } from './value-text.js';

const validation = () => import('./validate-dto.js');

/** One line of the error summary; `fieldId` is absent when the field is not on the screen. */
export interface FormIssue {
  path: string;
  message: string;
  label?: string;
  fieldId?: string;
}

interface DtoFormOptions<N extends DtoName, Values extends object> {
  /** The DTO class that judges the body, here and on the server. */
  dto: N;
  initialValues: Values;
  toBody: (values: Values) => Dto<N>;
  /**
   * Saves the body; answers `unfinished` (platform/drafts) when a further step does. `values` are those of
   * the moment of sending: a render may lag behind what was typed last. What creates takes its key of
   * `keyOf`.
   */
  submit: (body: Dto<N>, values: Values, keyOf: KeyOf) => Promise<unknown>;
  /** Keeps what is typed on this device until it is saved, and restores it when the form is opened again. */
  draft?: DraftOptions<Values>;
}

export interface DtoForm<Values extends object> extends FormFields<Values> {
  onSubmit: (event: SubmitEvent) => void;
  busy: boolean;
  issues: FormIssue[];
  /** What the server refused as a whole, if it did. */
  failure: unknown;
  /** Grows with every refused attempt, so that the summary can take focus again. */
  attempts: number;
  /** What a colleague changed in the same fields, for the reader to choose; `Form` shows it. */
  conflicts?: readonly FieldConflict[];
  /** Names of what the record refers to, before and after: how an id in a conflict reads. */
  names?: readonly FieldOption[];
  /** What was restored or kept of the input; absent for a form without drafts. `Form` shows it. */
  draft?: DraftState;
}

/** A form whose rules are those of a contract class and whose server problems land on its fields. */
export function useDtoForm<N extends DtoName, Values extends object>(
  options: DtoFormOptions<N, Values>,
): DtoForm<Values> {
  const language = useLanguage();
  const prefix = useId();
  const form = useForm<Values>({ initialValues: options.initialValues });
  const [initial] = useState(options.initialValues);
  const draft = useDraft(options.draft, {
    values: form.values,
    initial,
    replace: (values) => form.setValues(values),
  });
  const { keyOf, settled } = useIdempotencyKey(options.draft?.key);
  const [labels] = useState(() => new LabelStore());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const [attempts, setAttempts] = useState(0);

  // The validators come with the form, not with its first mistake.
  useEffect(() => void validation(), []);

  const idOf = (path: string) => `${prefix}-${path}`;
  const refuse = (errors: FormErrors, problem?: unknown) => {
    form.setErrors(errors);
    setFailure(problem);
    setAttempts((count) => count + 1);
  };

  const run = async () => {
    const values = form.getValues();
    const body = options.toBody(values);
    const { validateDto } = await validation();
    const errors = validateDto(options.dto, body, language);
    if (Object.keys(errors).length > 0) return refuse(errors);
    try {
      form.clearErrors();
      setFailure(undefined);
      await draft.saving(() => options.submit(body, values, keyOf));
      settled();
    } catch (error) {
      const fields = isProblem(error) ? fieldErrorsOf(error.problem) : {};
      refuse(fields, Object.keys(fields).length > 0 ? undefined : error);
    }
  };

  return {
    ...formFields(form, labels, idOf),
    onSubmit: (event) => {
      event.preventDefault();
      if (busy) return;
      setBusy(true);
      void run().finally(() => setBusy(false));
    },
    busy,
    issues: issuesOf(form.errors, labels, idOf),
    failure,
    attempts,
    ...(options.draft ? { draft } : {}),
  };
}

/** The broken fields in the order in which the screen shows them. */
function issuesOf(
  errors: FormErrors,
  labels: LabelStore,
  idOf: (path: string) => string,
): FormIssue[] {
  const order = labels.paths();
  const place = (path: string) => (labels.get(path) ? order.indexOf(path) : order.length);
  return Object.entries(errors)
    .flatMap(([path, error]) => {
      const message = textOf(error);
      const label = labels.get(path)?.label;
      if (!message) return [];
      return [{ path, message, ...(label ? { label, fieldId: idOf(path) } : {}) }];
    })
    .sort((a, b) => place(a.path) - place(b.path));
}
