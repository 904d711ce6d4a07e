import type { Dto } from '@gza/contract';
import { at, type Changes } from '../../platform/data/changes.js';

/** Answers with what brings the view back. */
export async function removeView(changes: Changes, view: Dto<'SavedView'>): Promise<() => void> {
  await changes.deleteSavedView(at(view));
  const { name, filters, shared, columns, sort } = view;
  const body = { name, filters, shared, ...(columns && { columns }), ...(sort && { sort }) };
  return () => void changes.createSavedView({ body });
}
