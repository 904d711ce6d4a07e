import type { Dto } from '@gza/contract';
import { at, type Changes } from '../../platform/data/changes.js';

/** Removes a view and returns a function that restores it. */
export async function removeView(changes: Changes, view: Dto<'SavedView'>): Promise<() => void> {
  await changes.deleteSavedView(at(view));
  const { name, filters, shared, columns, sort } = view;
  const body = { name, filters, shared, ...(columns && { columns }), ...(sort && { sort }) };
  return () => void changes.createSavedView({ body });
}
