import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import classes from './form-shell.module.css';

interface FormShellProps {
  /** Names the form for screen readers. */
  label: string;
  /** Ctrl+Enter, from wherever one stands on the page. */
  onGoOn: () => void;
  /** The way through the parts of the form: beside it, above it on narrow windows. */
  nav: ReactNode;
  /** What the form comes to: under the way, at the end on narrow windows. */
  side?: ReactNode;
  /** Takes the focus when another part comes into sight. */
  top?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** Not only from a field: after a press beside one the focus stands nowhere. */
function useGoOn(onGoOn: () => void): void {
  const latest = useRef(onGoOn);
  useEffect(() => {
    latest.current = onGoOn;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** A long form, one part of it in sight, with the way through its parts. */
export function FormShell({ label, onGoOn, nav, side, top, children }: FormShellProps) {
  useGoOn(onGoOn);
  return (
    <form
      className={classes['shell']}
      aria-label={label}
      noValidate
      // It saves itself; Enter in a field sends nothing.
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={classes['beside']}>
        <div className={classes['nav']}>{nav}</div>
        {side ? <div className={classes['side']}>{side}</div> : null}
      </div>
      <div className={classes['content']} ref={top} tabIndex={top ? -1 : undefined}>
        {children}
      </div>
    </form>
  );
}

interface QuestionRowProps {
  /** Stands beside the field where there is room, below it elsewhere. */
  note?: ReactNode;
  /** Keeps the column of notes free, so that all fields have one width. */
  hasNote: boolean;
  /** Belongs to the field above: no line between them. */
  following?: boolean;
  /** By which the field is found in the page. */
  name: string;
  children: ReactNode;
}

/** One field of a long form and what is to be known beside it. */
export function QuestionRow({ note, hasNote, following, name, children }: QuestionRowProps) {
  return (
    <div
      className={classes['question']}
      data-question={name}
      data-noted={hasNote || undefined}
      data-following={following || undefined}
    >
      <div>{children}</div>
      {hasNote ? <div className={classes['note']}>{note}</div> : null}
    </div>
  );
}
