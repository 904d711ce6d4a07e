import { useDebouncedValue } from '@mantine/hooks';

/** The value after it has not changed for `pauseMs`. */
export const useDebounced = <T>(value: T, pauseMs: number): T =>
  useDebouncedValue(value, pauseMs)[0];
