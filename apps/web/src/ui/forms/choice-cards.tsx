import type { ReactNode } from 'react';
import classes from './choice-cards.module.css';

/** Shows cards side by side, each of which starts something. */
export function ChoiceCards({ children }: { children: ReactNode }) {
  return <ul className={classes['cards']}>{children}</ul>;
}

interface ChoiceCardProps {
  title: string;
  /** Sentence that says what the card is for. */
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
