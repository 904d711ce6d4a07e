import type { Dto } from '@gza/contract';
import { useOutletContext } from 'react-router';

/** The group whose page is open, for the parts of the page. */
export const useGroup = (): Dto<'Group'> => useOutletContext<Dto<'Group'>>();
