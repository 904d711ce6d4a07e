import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Dto } from '@gza/contract';
import { api } from '../../platform/api.js';
import { importQueries } from './queries.js';

interface ImportOrder {
  file: File;
  query: Dto<'StartImportQuery'>;
}

export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, query }: ImportOrder) =>
      api.startImport({ query: { ...query, fileName: file.name }, body: await file.text() }),
    onSuccess: (started) => {
      queries.setQueryData(importQueries.one(started.id).queryKey, started);
      return queries.invalidateQueries({ queryKey: importQueries.list().queryKey });
    },
  });
}
