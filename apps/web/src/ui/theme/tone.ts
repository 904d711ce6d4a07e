/** Urgency that a colour shows; always beside a text that names it. */
export type Tone = 'danger' | 'warning' | 'ok' | 'info' | 'neutral';
