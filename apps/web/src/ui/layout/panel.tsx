import { useId, type ReactNode } from 'react';
import { PanelErrorBoundary } from '../feedback/panel-error-boundary.js';
import classes from './panel.module.css';

interface PanelProps {
  /** Names the panel in the page, so that a control can lead to it; it then takes the focus. */
  id?: string;
  title?: string;
  /** Level of the heading; 2 unless the panel stands inside another section. */
  level?: 2 | 3;
  actions?: ReactNode;
  /** Lets tables reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A white card with a heading. A rendering error stays inside the card. */
export function Panel({ id: place, title, level = 2, actions, flush, children }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classes['panel']}
      id={place}
      tabIndex={place ? -1 : undefined}
      aria-labelledby={title ? id : undefined}
    >
      {title || actions ? (
        <header className={classes['header']}>
          {title ? (
            <Heading className={classes['title']} id={id}>
              {title}
            </Heading>
          ) : null}
          {actions ? <div className={classes['actions']}>{actions}</div> : null}
        </header>
      ) : null}
      <div className={classes['body']} data-flush={flush || undefined}>
        <PanelErrorBoundary>{children}</PanelErrorBoundary>
      </div>
    </section>
  );
}
