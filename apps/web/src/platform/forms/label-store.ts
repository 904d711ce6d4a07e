import type { FieldLabels } from './value-text.js';

/** A field found by searching lists other options each time; what it has named stays known. */
function withOptionsBefore(now: FieldLabels, before: FieldLabels | undefined): FieldLabels {
  const gone = before?.options?.filter(
    ({ value }) => !now.options?.some((option) => option.value === value),
  );
  return gone?.length ? { ...now, options: [...(now.options ?? []), ...gone] } : now;
}

/** What each field of a form is called and how its values read, in the order in which they were drawn. */
export class LabelStore {
  private readonly labels = new Map<string, FieldLabels>();
  private readonly listeners = new Set<() => void>();
  private named = 0;

  get(path: string): FieldLabels | undefined {
    return this.labels.get(path);
  }

  paths(): string[] {
    return [...this.labels.keys()];
  }

  set(path: string, labels: FieldLabels): void {
    const next = withOptionsBefore(labels, this.labels.get(path));
    const more = (next.options?.length ?? 0) - (this.labels.get(path)?.options?.length ?? 0);
    this.labels.set(path, next);
    if (more === 0) return;
    this.named += 1;
    // It is called while a field is drawn, and nothing else may be drawn meanwhile.
    queueMicrotask(() => this.listeners.forEach((listener) => listener()));
  }

  /** For `useSyncExternalStore`: who shows values hears when another one has got its name. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly version = (): number => this.named;
}
