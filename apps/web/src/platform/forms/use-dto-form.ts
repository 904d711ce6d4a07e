import { isProblem } from '@gza/client';
import type { Dto, DtoName } from '@gza/contract';
import { useForm, type FormErrors } from '@mantine/form';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useDraft, type DraftOptions, type DraftState } from '../drafts/use-draft.js';
import { useLanguage } from '../i18n/use-texts.js';
import { useIdempotencyKey, type KeyOf } from '../use-idempotency-key.js';
import { valueAt, type FieldConflict } from './merge.rules.js';
import { fieldErrorsOf } from './server-errors.js';
import type { FieldOption, FieldWords } from './value-text.js';

const validation = () => import('./validate-dto.js');

interface NamedField {
  id: string;
  label: string;
  /** A sentence that explains the field; shown when asked for. */
  help?: string;
  error?: string;
}

export interface FormField extends NamedField {
  value: string;
  onChange: (value: string) => void;
}

/** A field whose value is one of its options. */
export interface ChoiceField<Option extends FieldOption> extends FormField {
  options: readonly Option[];
}

/** A field whose value is any of its options. */
export interface ChoicesField<Option extends FieldOption> extends NamedField {
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

export interface CheckField extends NamedField {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

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

export interface DtoForm<Values extends object> {
  values: Values;
  setValue: (path: string, value: unknown) => void;
  /**
   * Props of a text-like field; the path is that of the body, so that server problems find it. `help` is a
   * sentence that explains the field, for those who ask for it; what everybody needs is a `description`.
   */
  field: (path: string, label: string, help?: string) => FormField;
  /** The same of a field that is chosen: the form knows then how its values read. */
  choice: <O extends FieldOption>(
    path: string,
    label: string,
    options: readonly O[],
    help?: string,
  ) => ChoiceField<O>;
  choices: <O extends FieldOption>(
    path: string,
    label: string,
    options: readonly O[],
    help?: string,
  ) => ChoicesField<O>;
  check: (path: string, label: string, help?: string) => CheckField;
  /** How a field is called that has been on the screen, and how its values read. */
  wordsOf: (path: string) => FieldWords;
  errorOf: (path: string) => string | undefined;
  onSubmit: (event: SubmitEvent) => void;
  busy: boolean;
  issues: FormIssue[];
  /** What the server refused as a whole, if it did. */
  failure: unknown;
  /** Grows with every refused attempt, so that the summary can take focus again. */
  attempts: number;
  /** What a colleague changed in the same fields, for the reader to choose; `Form` shows it. */
  conflicts?: readonly FieldConflict[];
  /** What was restored or kept of the input; absent for a form without drafts. `Form` shows it. */
  draft?: DraftState;
}

const textOf = (error: unknown): string | undefined =>
  typeof error === 'string' && error !== '' ? error : undefined;

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
  const words = useRef(new Map<string, FieldWords>());
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

  const setValue = (path: string, value: unknown) =>
    form.setFieldValue(path as never, value as never);
  const named = (path: string, known: FieldWords, help: string | undefined) => {
    words.current.set(path, known);
    const error = textOf(form.errors[path]);
    return { id: idOf(path), label: known.label, ...(help && { help }), ...(error && { error }) };
  };
  const typed = (path: string, known: FieldWords, help: string | undefined): FormField => {
    const input = form.getInputProps(path) as {
      value?: unknown;
      onChange: (value: string) => void;
    };
    return {
      ...named(path, known, help),
      value: typeof input.value === 'string' ? input.value : '',
      onChange: input.onChange,
    };
  };

  return {
    values: form.values,
    setValue,
    errorOf: (path) => textOf(form.errors[path]),
    field: (path, label, help) => typed(path, { label }, help),
    choice: (path, label, list, help) => ({
      ...typed(path, { label, options: list }, help),
      options: list,
    }),
    choices: (path, label, list, help) => {
      const value = valueAt(form.values, path);
      return {
        ...named(path, { label, options: list }, help),
        options: list,
        value: Array.isArray(value) ? (value as string[]) : [],
        onChange: (chosen) => setValue(path, chosen),
      };
    },
    check: (path, label, help) => ({
      ...named(path, { label }, help),
      checked: valueAt(form.values, path) === true,
      onChange: (checked) => setValue(path, checked),
    }),
    wordsOf: (path) => words.current.get(path) ?? { label: path },
    onSubmit: (event) => {
      event.preventDefault();
      if (busy) return;
      setBusy(true);
      void run().finally(() => setBusy(false));
    },
    busy,
    issues: issuesOf(form.errors, words.current, idOf),
    failure,
    attempts,
    ...(options.draft ? { draft } : {}),
  };
}

/** The broken fields in the order in which the screen shows them. */
function issuesOf(
  errors: FormErrors,
  words: ReadonlyMap<string, FieldWords>,
  idOf: (path: string) => string,
): FormIssue[] {
  const order = [...words.keys()];
  const place = (path: string) => (words.has(path) ? order.indexOf(path) : order.length);
  return Object.entries(errors)
    .flatMap(([path, error]) => {
      const message = textOf(error);
      const label = words.get(path)?.label;
      if (!message) return [];
      return [{ path, message, ...(label ? { label, fieldId: idOf(path) } : {}) }];
    })
    .sort((a, b) => place(a.path) - place(b.path));
}
