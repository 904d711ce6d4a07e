import { lazy } from 'react';

/** Search for a person who has a record, for the screens that ask whom they are about. */
export const ChoosePerson = lazy(async () => ({
  default: (await import('../features/palette/components/command-palette.js')).ChoosePerson,
}));
