import type { UseFormReturnType } from '@mantine/form';
import type { LabelStore } from './label-store.js';
import { valueAt } from './merge.rules.js';
import type { FieldOption, FieldLabels } from './value-text.js';

interface NamedField {
  id: string;
  label: string;
  /** A sentence that explains the field; shown on demand. */
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

/** The props that a form gives its fields. */
export interface FormFields<Values extends object> {
  values: Values;
  setValue: (path: string, value: unknown) => void;
  /**
   * Props of a text-like field; the path is that of the body, so that problems of the server are shown at
   * it. `help` is a sentence that explains the field on demand; a sentence that every user needs is a
   * `description`.
   */
  field: (path: string, label: string, help?: string) => FormField;
  /** Props of a field with options: the form then knows the labels of its values. */
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
  /** The label of a field that has been on the screen, and the labels of its values. */
  labelsOf: (path: string) => FieldLabels;
  /** Tells who shows values that another one has got its name. */
  labels: Pick<LabelStore, 'subscribe' | 'version'>;
  errorOf: (path: string) => string | undefined;
}

/** The text of an error; undefined without one. */
export const textOf = (error: unknown): string | undefined =>
  typeof error === 'string' && error !== '' ? error : undefined;

/**
 * Props of the fields of a form. `labels` collects the label of each field and its options as the fields
 * render.
 */
export function formFields<Values extends object>(
  form: UseFormReturnType<Values>,
  labels: LabelStore,
  idOf: (path: string) => string,
): FormFields<Values> {
  const setValue = (path: string, value: unknown) =>
    form.setFieldValue(path as never, value as never);
  const named = (path: string, known: FieldLabels, help: string | undefined) => {
    labels.set(path, known);
    const error = textOf(form.errors[path]);
    return { id: idOf(path), label: known.label, ...(help && { help }), ...(error && { error }) };
  };
  const typed = (path: string, known: FieldLabels, help: string | undefined): FormField => {
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
    labels,
    labelsOf: (path) => labels.get(path) ?? { label: path },
  };
}
