import { useQuery } from '@tanstack/react-query';
import { usePaperFormat } from '../platform/paper-format.js';
import { referenceQueries } from './reference.js';

/** Names of the catalogue on the paper that is shown; a dash until the lists are loaded. */
export function useNamesOnPaper() {
  const f = usePaperFormat();
  const bureaus = useQuery(referenceQueries.bureaus()).data?.items;
  const programmes = useQuery(referenceQueries.programmes()).data?.items;
  const services = useQuery(referenceQueries.services()).data?.items;
  return {
    bureau: (id: string) => f.text(bureaus?.find((one) => one.id === id)?.name),
    programme: (id: string) => f.text(programmes?.find((one) => one.id === id)?.name),
    service: (code: string) => f.text(services?.find((one) => one.code === code)?.name),
  };
}
