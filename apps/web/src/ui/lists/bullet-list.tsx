import classes from '../layout/layout.module.css';

/** A few things of one kind, none before another. */
export function BulletList({ items }: { items: readonly string[] }) {
  return (
    <ul className={classes['bullets']}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
