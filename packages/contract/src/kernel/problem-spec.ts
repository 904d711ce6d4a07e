/** A text in both languages of the system. `{name}` marks a parameter. */
export interface Localized {
  readonly ka: string;
  readonly en: string;
}

/** An entry of the catalogue of problems (RFC 9457). `detail` describes the error and its correction. */
export interface ProblemSpec {
  readonly status: number;
  readonly title: Localized;
  readonly detail: Localized;
}
