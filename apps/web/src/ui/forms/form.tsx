import { useEffect, useRef, type ReactNode } from 'react';
import type { DtoForm } from '../../platform/forms/use-dto-form.js';
import { isSignInEnded } from '../../platform/problem.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { ConflictChoice } from './conflict-choice.js';
import { DraftSaved, DraftNotice } from './draft-notice.js';
import { ExplainFields } from './explanations.js';
import fieldClasses from './field.module.css';
import classes from './form.module.css';
import { ErrorState, SignInEnded } from '../feedback/states.js';
import { uiTexts } from '../ui.texts.js';

interface FormProps<Values extends object> {
  form: DtoForm<Values>;
  /** Names the form for screen readers. */
  label: string;
  children: ReactNode;
}

/** Shows a form with its errors and conflicts on top, and the state of its draft. */
export function Form<Values extends object>({ form, label, children }: FormProps<Values>) {
  return (
    <form
      className={classes['form']}
      aria-label={label}
      noValidate
      onSubmit={form.onSubmit}
      onKeyDown={(event) => {
        // Enter alone makes a new line in a long text; with Ctrl it saves from every field.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <ErrorSummary form={form} />
      {form.conflicts?.length ? <ConflictChoice form={form} conflicts={form.conflicts} /> : null}
      <DraftNotice draft={form.draft} />
      <ExplainFields />
      {children}
      <DraftSaved draft={form.draft} />
    </form>
  );
}

function ErrorSummary<Values extends object>({ form }: { form: DtoForm<Values> }) {
  const t = useTexts(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.attempts > 0) box.current?.focus();
  }, [form.attempts]);
  if (form.issues.length === 0 && form.failure === undefined) return null;
  if (isSignInEnded(form.failure)) {
    return (
      <div ref={box} tabIndex={-1}>
        <SignInEnded saving />
      </div>
    );
  }
  return (
    <div className={classes['summary']} ref={box} tabIndex={-1} role="alert">
      {form.failure === undefined ? null : (
        <ErrorState error={form.failure} inAlert saving={form.draft ? 'kept' : 'lost'} />
      )}
      {form.issues.length === 0 ? null : (
        <>
          <p className={classes['title']}>{t('errors.title')}</p>
          <ul className={classes['issues']}>
            {form.issues.map((issue) => (
              <li key={issue.path}>
                {issue.fieldId ? (
                  <a
                    href={`#${issue.fieldId}`}
                    onClick={(event) => {
                      event.preventDefault();
                      if (issue.fieldId) focusField(issue.fieldId);
                    }}
                  >
                    {issue.label}: {issue.message}
                  </a>
                ) : (
                  `${issue.path}: ${issue.message}`
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  const input = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
  input?.focus();
}

/** Buttons at the end of a form, the main action first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={classes['actions']}>{children}</div>;
}

/** Shows fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={fieldClasses['row']}>{children}</div>;
}
