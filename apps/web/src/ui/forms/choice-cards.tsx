import type { ReactNode } from 'react';
import classes from './choice-cards.module.css';

/** Things to begin, side by side. */
export function ChoiceCards({ children }: { children: ReactNode }) {
  return <ul className={classes['cards']}>{children}</ul>;
}

interface ChoiceCardProps {
  title: string;
  /** What it is for, in a sentence. */
  text: string;
  action: ReactNode;
}

export function ChoiceCard({ title, text, action }: ChoiceCardProps) {
  return (
    <li className={classes['card']}>
      <strong>{title}</strong>
      <span className={classes['text']}>{text}</span>
      <span>{action}</span>
    </li>
  );
}
