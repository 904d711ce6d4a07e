import classes from './keys.module.css';

/** Shows keys as they are printed on the keyboard, pressed together or one after the other. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes['keys']}>
      {keys.map((key) => (
        <kbd key={key} className={classes['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
