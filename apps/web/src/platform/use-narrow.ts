import { useSyncExternalStore } from 'react';

/** The width below which the portal is laid out for a phone, as in the style sheets. */
const query = '(max-width: 48em)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(query).matches);
