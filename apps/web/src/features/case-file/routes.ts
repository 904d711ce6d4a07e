import { lazy } from 'react';
import type { RouteObject } from 'react-router';

/** The file as a part of the record of a person. */
export const fileTab: RouteObject = {
  path: 'file',
  lazy: async () => ({
    Component: (await import('./components/record-file.js')).RecordFile,
  }),
};

/** Shows on the overview whom to call and what was agreed to. */
export const FileSummary = lazy(async () => ({
  default: (await import('./components/file-summary.js')).FileSummary,
}));
