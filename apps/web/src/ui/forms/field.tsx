import type { ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import classes from './field.module.css';
import { uiTexts } from '../ui.texts.js';

/** What every form field takes; `id` is also where the error summary sends the reader. */
export interface FieldProps<Value> {
  id: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  error?: ReactNode;
  /** One sentence that everybody needs to fill the field. */
  description?: string;
  /** One sentence that explains the field; seen by those who ask for explanations, heard by all. */
  help?: string;
  /** Fields are required unless said otherwise; optional ones say so in words, filters need not. */
  optional?: boolean | 'quiet';
  disabled?: boolean;
}

export function FieldLabel({ label, optional }: Pick<FieldProps<unknown>, 'label' | 'optional'>) {
  const t = useTexts(uiTexts);
  return (
    <>
      {label}
      {optional === true ? (
        <span className={classes['optional']}> ({t('field.optional')})</span>
      ) : null}
    </>
  );
}

/** What is said under the label of a field; undefined when there is nothing to say. */
export function helpFor(description: string | undefined, help: string | undefined): ReactNode {
  if (!help) return description;
  return (
    <>
      {description}
      <span data-help className={classes['help']} data-below={description ? true : undefined}>
        {help}
      </span>
    </>
  );
}

/** Class names shared by the fields that Mantine draws. */
export const fieldClassNames = {
  root: classes['root'] ?? '',
  label: classes['label'] ?? '',
  description: classes['description'] ?? '',
  wrapper: classes['wrapper'] ?? '',
  input: classes['input'] ?? '',
  error: classes['error'] ?? '',
};
