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
  /** The DTO class that validates the body, here and on the server. */
  dto: N;
  initialValues: Values;
  toBody: (values: Values) => Dto<N>;
  /**
   * Saves the body; returns `unfinished` (platform/drafts) when a further step does it. `values` are those
   * at the moment of sending, because a render may lag behind the last input. A request that creates a
   * record takes its key from `keyOf`.
   */
  submit: (body: Dto<N>, values: Values, keyOf: KeyOf) => Promise<unknown>;
  /**
   * Keeps the typed input on this device until it is saved, and restores it when the form is opened again.
   */
  draft?: DraftOptions<Values>;
}

export interface DtoForm<Values extends object> extends FormFields<Values> {
  onSubmit: (event: SubmitEvent) => void;
  busy: boolean;
  issues: FormIssue[];
  /** The error of the whole request, if the server rejected it. */
  failure: unknown;
  /** Number of rejected attempts; each new one lets the summary take focus again. */
  attempts: number;
  /** Fields that a colleague changed, too, for the reader to choose; `Form` shows them. */
  conflicts?: readonly FieldConflict[];
  /** Names of what the record refers to, before and after: how an id in a conflict reads. */
  names?: readonly FieldOption[];
  /** State of the draft; absent for a form without drafts. `Form` shows it. */
  draft?: DraftState;
}

/** A form that is validated by a contract class and shows problems of the server at its fields. */
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

  // The validators load with the form, not with its first error.
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

/** The invalid fields in the order in which the screen shows them. */
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
