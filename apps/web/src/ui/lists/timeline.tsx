import type { ReactNode } from 'react';
import { Link } from '../navigation/link.js';
import classes from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  /** Date, and the time only when it is known. */
  when: string;
  /** The same for machines. */
  dateTime: string;
  title: string;
  /** Address of what the event is about. */
  to?: string;
  /** Sign of the kind of event; the title says the same in words. */
  icon?: ReactNode;
  /** Author of the event. */
  author?: string;
  body?: ReactNode;
  /** What can be done with the entry; it stands beside the author. */
  actions?: ReactNode;
}

export interface TimelineGroup {
  key: string;
  heading: string;
  entries: readonly TimelineEntry[];
}

/** Events, newest first, under month headings. */
export function Timeline({ groups }: { groups: readonly TimelineGroup[] }) {
  return (
    <div>
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`month-${group.key}`}>
          <h3 className={classes['month']} id={`month-${group.key}`}>
            {group.heading}
          </h3>
          <ol className={classes['list']}>
            {group.entries.map((entry) => (
              <li key={entry.id} className={classes['entry']}>
                <time className={classes['when']} dateTime={entry.dateTime}>
                  {entry.when}
                </time>
                <span className={classes['icon']}>{entry.icon}</span>
                <div className={classes['what']}>
                  <div className={classes['title']}>
                    {entry.to ? <Link to={entry.to}>{entry.title}</Link> : entry.title}
                  </div>
                  {entry.body ? <div className={classes['body']}>{entry.body}</div> : null}
                  <div className={classes['foot']} data-line>
                    {entry.author ? (
                      <span className={classes['author']}>{entry.author}</span>
                    ) : null}
                    {entry.actions}
                  </div>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
