import classes from '../layout/layout.module.css';

/** Lists entries of one kind without an order. */
export function BulletList({ items }: { items: readonly string[] }) {
  return (
    <ul className={classes['bullets']}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
