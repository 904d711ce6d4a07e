import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldClassNames } from './field.js';
import classes from './search-field.module.css';

interface SearchFieldProps {
  id: string;
  label: string;
  placeholder: string;
  description: string;
  value: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
  icon: ReactNode;
  action: ReactNode;
}

export function SearchField({ onSubmit, action, icon, onChange, ...props }: SearchFieldProps) {
  return (
    <form
      role="search"
      aria-label={props.label}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextInput
        {...props}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        leftSection={icon}
        rightSection={action}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ ...fieldClassNames, description: classes['hint'] ?? '' }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </form>
  );
}
