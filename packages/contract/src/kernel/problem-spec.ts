/** A text in both languages of the system. `{name}` marks a parameter. */
export interface Localized {
  readonly ka: string;
  readonly en: string;
}

/** The `{name}` marks of a text. */
export type MarkOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | MarkOf<Rest>
  : never;

/** An entry of the catalogue of problems (RFC 9457). `detail` describes the error and its correction. */
export interface ProblemSpec {
  readonly status: number;
  readonly title: Localized;
  readonly detail: Localized;
}
