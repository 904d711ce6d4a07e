import { ActionIcon, Button as MantineButton } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import {
  useRef,
  type ComponentProps,
  type MouseEventHandler,
  type ReactNode,
  type Ref,
} from 'react';
import { Link as RouterLink } from 'react-router';
import { useContinued } from '../../platform/drafts/use-continued.js';
import classes from './button.module.css';

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';

const variants = {
  primary: 'filled',
  secondary: 'default',
  quiet: 'subtle',
  danger: 'filled',
} as const;

interface Look {
  kind?: Kind;
  icon?: ReactNode;
  iconAfter?: ReactNode;
  fullWidth?: boolean;
  children: ReactNode;
}

interface ButtonProps extends Look {
  type?: 'button' | 'submit';
  /** Shows that the action is running; the button stays focusable but does nothing. */
  busy?: boolean;
  disabled?: boolean;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /**
   * Key of the draft of the form that the button opens; a user who continues that draft finds the form open.
   */
  continues?: string;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  /** Ref for an element placed next to it, such as a list that it opens. */
  ref?: Ref<HTMLButtonElement>;
}

function look({ kind = 'secondary', icon, iconAfter, fullWidth }: Omit<Look, 'children'>) {
  return {
    variant: variants[kind],
    color: kind === 'danger' ? 'var(--gza-error)' : 'road',
    className: classes['button'],
    leftSection: icon,
    rightSection: iconAfter,
    fullWidth,
  };
}

export function Button(props: ButtonProps) {
  const {
    kind,
    icon,
    iconAfter,
    fullWidth,
    type = 'button',
    busy,
    onClick,
    continues,
    ref,
    ...rest
  } = props;
  const button = useRef<HTMLButtonElement>(null);
  const refs = useMergedRef(ref, button);
  return (
    <>
      {continues ? (
        <Continued
          continues={continues}
          open={() => {
            // When the dialog closes, it returns the focus to this button.
            button.current?.focus();
            button.current?.click();
          }}
        />
      ) : null}
      <MantineButton
        {...rest}
        // A menu passes its trigger a class name of its own.
        {...look({ kind, icon, iconAfter, fullWidth })}
        ref={refs}
        type={type}
        aria-busy={busy || undefined}
        data-busy={busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else onClick?.(event);
        }}
      />
    </>
  );
}

function Continued(props: { continues: string; open: () => void }) {
  useContinued([props]);
  return null;
}

interface ButtonLinkProps extends Look {
  to: string;
  'aria-label'?: string;
  /** State of the history entry; it is not in the address. */
  state?: unknown;
}

/** A link that looks like a button: for moving to a place where an action begins. */
export function ButtonLink({ to, state, children, ...props }: ButtonLinkProps) {
  const { 'aria-label': label } = props;
  return (
    <MantineButton component={RouterLink} to={to} state={state} aria-label={label} {...look(props)}>
      {children}
    </MantineButton>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'style' | 'children' | 'color'> {
  /** Name of the action, for users who do not see the icon. */
  label: string;
  icon: ReactNode;
}

export function IconButton({ label, icon, ...props }: IconButtonProps) {
  return (
    <ActionIcon
      {...props}
      variant="subtle"
      color="road"
      className={classes['icon']}
      aria-label={label}
      title={label}
    >
      {icon}
    </ActionIcon>
  );
}
