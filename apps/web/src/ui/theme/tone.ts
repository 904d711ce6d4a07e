/** How urgent something looks; always beside words that say it. */
export type Tone = 'danger' | 'warning' | 'ok' | 'info' | 'neutral';
