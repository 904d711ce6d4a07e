import type { ReactNode } from 'react';
import { Link as RouterLink, type LinkProps } from 'react-router';
import classes from './link.module.css';

interface Props extends Pick<LinkProps, 'to' | 'state' | 'aria-label'> {
  children: ReactNode;
  strong?: boolean;
}

export function Link({ strong, ...props }: Props) {
  return <RouterLink className={classes['link']} data-strong={strong || undefined} {...props} />;
}
