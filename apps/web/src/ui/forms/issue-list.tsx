import type { Ref } from 'react';
import classes from './form.module.css';

interface IssueListProps {
  title: string;
  issues: readonly { key: string; text: string; onOpen: () => void }[];
  /** That there are more than are listed. */
  more?: string;
  ref?: Ref<HTMLDivElement>;
}

/** What is to be corrected, each a way to its field. For forms of several parts; `Form` brings its own. */
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
