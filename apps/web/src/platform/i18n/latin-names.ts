import { latinName } from '@gza/contract';
import type { TextValues } from './define-texts.js';

const setting = 'gza.latinNames';
const listeners = new Set<() => void>();

function remembered(): boolean {
  try {
    return localStorage.getItem(setting) === 'on';
  } catch {
    return false;
  }
}

let chosen = remembered();

/** Whether readers of English want names in Latin letters. */
export const latinNamesChosen = (): boolean => chosen;

export function setLatinNames(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
  } catch {
    // The choice lasts until the page is closed then.
  }
  for (const tell of listeners) tell();
}

export function subscribeToLatinNames(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Parameters of texts that are names of people, colleagues, groups, organisations or places. */
const nameParameters = ['name', 'names', 'who', 'by', 'owner', 'group', 'organisation', 'place'];

/** The values of a text with its names in Latin letters. */
export const withLatinNames = (values: TextValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' && nameParameters.includes(key) ? latinName(value) : value,
    ]),
  );
