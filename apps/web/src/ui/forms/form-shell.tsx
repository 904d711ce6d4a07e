import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import classes from './form-shell.module.css';

interface FormShellProps {
  /** Names the form for screen readers. */
  label: string;
  /** Ctrl+Enter, wherever the focus is on the page. */
  onGoOn: () => void;
  /** Navigation of the parts: beside the form, above it on narrow windows. */
  nav: ReactNode;
  /** Result of the form: below the navigation, at the end on narrow windows. */
  side?: ReactNode;
  /** Element that takes the focus when another part is shown. */
  top?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** Listens on the document, not only on fields: after a click beside a field no field has the focus. */
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

/** A long form that shows one part at a time, with the navigation of its parts. */
export function FormShell({ label, onGoOn, nav, side, top, children }: FormShellProps) {
  useGoOn(onGoOn);
  return (
    <form
      className={classes['shell']}
      aria-label={label}
      noValidate
      // The form saves automatically; Enter in a field sends nothing.
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
  /** Note beside the field where there is room, below it elsewhere. */
  note?: ReactNode;
  /** Keeps the column of notes free, so that all fields have one width. */
  hasNote: boolean;
  /** The field belongs to the field above: no line between them. */
  following?: boolean;
  /** Value by which the field is found in the page. */
  name: string;
  children: ReactNode;
}

/** Shows one field of a long form and its note. */
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
