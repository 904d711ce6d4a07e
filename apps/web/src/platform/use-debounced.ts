import { useDebouncedValue } from '@mantine/hooks';

/** The value after it has rested for a while. */
export const useDebounced = <T>(value: T, pauseMs: number): T =>
  useDebouncedValue(value, pauseMs)[0];
