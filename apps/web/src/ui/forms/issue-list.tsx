import type { Ref } from 'react';
import classes from './form.module.css';

interface IssueListProps {
  title: string;
  issues: readonly { key: string; text: string; onOpen: () => void }[];
  /** Text that tells that there are more errors than are listed. */
  more?: string;
  ref?: Ref<HTMLDivElement>;
}

/** Lists errors, each with a link to its field. For forms of several parts; `Form` has its own list. */
export function IssueList({ title, issues, more, ref }: IssueListProps) {
  return (
    <div className={classes['summary']} ref={ref} tabIndex={-1} role="alert">
      <p className={classes['title']}>{title}</p>
      <ul className={classes['issues']}>
        {issues.map(({ key, text, onOpen }) => (
          <li key={key}>
            <button type="button" className={classes['issue']} onClick={onOpen}>
              {text}
            </button>
          </li>
        ))}
        {more ? <li>{more}</li> : null}
      </ul>
    </div>
  );
}
