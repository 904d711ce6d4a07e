import { useEffect, useRef, useState } from 'react';

const setting = 'gza.shortcuts';

/** Single keys act unless switched off in the user's menu (WCAG 2.1.4). */
function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

export function useShortcutSetting(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(shortcutsOn);
  return [
    on,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(setting, next ? 'on' : 'off');
      } catch {
        // Not remembered; they stay on.
      }
    },
  ];
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** One key by its place on the keyboard (`KeyN`), so that it works in the Georgian layout too. */
export function useShortcut(code: string, act: (() => void) | undefined): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== code || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.altKey || event.metaKey || takesText(event.target)) return;
      if (!latest.current || !shortcutsOn() || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [code]);
}
