import { useEffect, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

const setting = 'gza.shortcuts';

/** Whether single keys act: they do unless switched off in the user's menu (WCAG 2.1.4). */
function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useShortcutSetting(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, shortcutsOn), setShortcuts];
}

function setShortcuts(on: boolean): void {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off');
  } catch {
    // The setting is not remembered; single keys stay on.
  }
  for (const listener of listeners) listener();
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const covered = () => document.querySelector('[role=dialog]') !== null;

/**
 * Binds keys by their place on the keyboard, so that they work in the Georgian layout too: `KeyN`, one after
 * the other `KeyG KeyT`, with others `Shift+Slash`. They do nothing while the user types and under a dialog.
 */
export function useShortcut(keys: string, act: (() => void) | undefined): void {
  useKeys(keys, act, (event) => !takesText(event.target) && !covered() && shortcutsOn());
}

/** Binds keys held with Ctrl (Cmd on a Mac), such as `$mod+KeyK`: they work in fields too, and always. */
export function useCommandKeys(keys: string, act: () => void): void {
  useKeys(keys, act, () => !covered());
}

function useKeys(
  keys: string,
  act: (() => void) | undefined,
  applies: (event: KeyboardEvent) => boolean,
): void {
  const latest = useRef({ act, applies });
  useEffect(() => {
    latest.current = { act, applies };
  });
  useEffect(
    () =>
      tinykeys(window, {
        [keys]: (event) => {
          if (event.defaultPrevented || event.repeat) return;
          if (!latest.current.act || !latest.current.applies(event)) return;
          event.preventDefault();
          latest.current.act();
        },
      }),
    [keys],
  );
}
