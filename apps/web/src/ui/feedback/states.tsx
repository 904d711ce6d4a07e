import type { ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { isSignInEnded, readableProblem } from '../../platform/problem.js';
import { Button } from '../navigation/button.js';
import { Hidden } from '../layout/layout.js';
import classes from '../layout/panel.module.css';
import { uiTexts } from '../ui.texts.js';
import { Notice } from './notice.js';

/** Grey bars while an answer is on its way; invisible for the first 300 ms. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useTexts(uiTexts);
  return (
    <div className={classes['skeleton']} role="status">
      <Hidden>{t('state.loading')}</Hidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes['bar']} aria-hidden />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  /** Explains why there is nothing and what to do next. */
  text?: string;
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={classes['state']}>
      <p className={classes['stateTitle']}>{title}</p>
      {text ? <p className={classes['stateText']}>{text}</p> : null}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** The surrounding element announces it already. */
  inAlert?: boolean;
  /** What failed was a save, not a part of the page. */
  saving?: 'kept' | 'lost';
}

/** Shows an error, in the text of the server if it has one, with a way on and a code to quote. */
export function ErrorState({ error, onRetry, inAlert, saving }: ErrorStateProps) {
  const t = useTexts(uiTexts);
  if (isSignInEnded(error)) return <SignInEnded saving={saving !== undefined} onRetry={onRetry} />;
  const { kind, title, detail, traceId } = readableProblem(error);
  const failed = saving ? t('state.notSaved') : t('state.failed');
  const text = kind === 'answered' ? detail : t(`state.${kind}`);
  return (
    <div
      className={classes['state']}
      data-tone="danger"
      data-inline={inAlert || undefined}
      role={inAlert ? undefined : 'alert'}
    >
      <p className={classes['stateTitle']}>{title ?? failed}</p>
      {text ? <p className={classes['stateText']}>{text}</p> : null}
      {saving === 'kept' && kind !== 'answered' ? (
        <p className={classes['stateText']}>{t('state.keptHere')}</p>
      ) : null}
      {traceId ? (
        <p className={classes['reference']}>{t('state.reference', { code: traceId })}</p>
      ) : null}
      {onRetry ? <Button onClick={onRetry}>{t('state.retry')}</Button> : null}
    </div>
  );
}

interface SignInEndedProps {
  saving: boolean;
  onRetry?: (() => void) | undefined;
}

/** What to do after the new sign-in; the end of a sign-in is no fault of anybody. */
export function SignInEnded({ saving, onRetry }: SignInEndedProps) {
  const t = useTexts(uiTexts);
  return (
    <Notice title={t(saving ? 'state.signedOutUnsaved' : 'state.signedOut')}>
      <p>{t(saving ? 'state.signedOutSave' : 'state.signedOutRetry')}</p>
      {onRetry ? <Button onClick={onRetry}>{t('state.retry')}</Button> : null}
    </Notice>
  );
}
