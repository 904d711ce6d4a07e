import type { ReactNode } from 'react';
import type { Tone } from '../theme/tone.js';
import classes from './notice.module.css';

interface NoticeProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announced when it appears. */
  live?: boolean;
}

/** Shows something to know before going on, at the place where it matters. */
export function Notice({ tone = 'info', title, children, actions, live }: NoticeProps) {
  return (
    <div
      className={classes['notice']}
      data-notice
      data-tone={tone}
      role={live ? 'alert' : undefined}
    >
      <p className={classes['title']}>{title}</p>
      {children ? <div className={classes['text']}>{children}</div> : null}
      {actions ? <div className={classes['actions']}>{actions}</div> : null}
    </div>
  );
}
