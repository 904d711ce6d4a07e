import type { ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import classes from './field.module.css';
import { uiTexts } from '../ui.texts.js';

/** Props of every form field; the error summary leads to `id`. */
export interface FieldProps<Value> {
  id: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  error?: ReactNode;
  /** One sentence that everybody needs to fill the field. */
  description?: string;
  /** One sentence that explains the field; shown to users who ask for explanations, read out to all. */
  help?: string;
  /** Fields are required by default; optional ones are labelled so, filters (`quiet`) are not. */
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

/** The text under the label of a field; undefined without any. */
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
