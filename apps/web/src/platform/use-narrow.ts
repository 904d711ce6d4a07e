import { useMediaQuery } from '@mantine/hooks';

/** Whether the portal is laid out for a phone; the width is that of the style sheets. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
