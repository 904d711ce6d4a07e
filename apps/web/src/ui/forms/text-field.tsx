import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { FieldLabel, fieldClassNames, helpFor, type FieldProps } from './field.js';
import { uiTexts } from '../ui.texts.js';

interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  maxLength?: number;
  autoFocus?: boolean;
  icon?: ReactNode;
  /** Called for Enter, which then does not submit the form around the field. */
  onEnter?: () => void;
}

function common(props: FieldProps<string>) {
  const { id, label, value, onBlur, error, description, help, optional, disabled } = props;
  return {
    id,
    label: <FieldLabel label={label} {...(optional ? { optional } : {})} />,
    value,
    onBlur,
    error,
    description: helpFor(description, help),
    disabled,
    classNames: fieldClassNames,
    'aria-required': optional ? undefined : true,
  };
}

export function TextField(props: TextFieldProps) {
  const t = useTexts(uiTexts);
  const { type = 'text', autoComplete = 'off', inputMode, maxLength, autoFocus, icon } = props;
  const { onEnter } = props;
  const shared = {
    ...common(props),
    autoComplete,
    autoFocus,
    ...(onEnter && {
      onKeyDown: (event: { key: string; preventDefault: () => void }) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      },
    }),
    onChange: (event: { currentTarget: { value: string } }) =>
      props.onChange(event.currentTarget.value),
  };
  if (type === 'password') {
    return (
      <PasswordInput
        {...shared}
        visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword'), tabIndex: 0 }}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={type}
      inputMode={inputMode}
      maxLength={maxLength}
      leftSection={icon}
      spellCheck={false}
    />
  );
}

export function TextArea(props: FieldProps<string> & { rows?: number; maxLength?: number }) {
  return (
    <Textarea
      {...common(props)}
      autosize
      minRows={props.rows ?? 3}
      maxRows={14}
      maxLength={props.maxLength}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
