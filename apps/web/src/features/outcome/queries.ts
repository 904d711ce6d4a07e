import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const outcomeQueries = {
  session: (id: string) =>
    queryOptions({
      queryKey: ['sessions', 'one', id],
      queryFn: ({ signal }) => api.getSession({ id, signal }),
    }),
  register: (id: string) =>
    queryOptions({
      queryKey: ['sessions', 'register', id],
      queryFn: ({ signal }) => api.getRegister({ id, signal }),
    }),
  notes: (id: string, clinical: boolean) =>
    queryOptions({
      queryKey: ['sessions', 'notes', id, clinical],
      queryFn: ({ signal }) =>
        clinical ? api.listClinicalNotes({ id, signal }) : api.listSessionNotes({ id, signal }),
    }),
};
