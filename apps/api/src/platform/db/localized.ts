import type { CodeLabels } from '@gza/contract/labels';

/** SQL of the name of a row in both languages, over its alias: `name_ka` and `name_en`. */
export const localizedName = (alias: string): string =>
  `json_build_object('ka', ${alias}.name_ka, 'en', ${alias}.name_en)`;

/** SQL of a text that is the same in both languages, such as a number or somebody's own words. */
export const bothLanguages = (text: string): string =>
  `jsonb_build_object('ka', ${text}, 'en', ${text})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL of the label of a code in both languages; null for a code without one. */
export const labelOfCode = (code: string, labels: CodeLabels<string>): string =>
  `case ${code} ${Object.entries(labels)
    .map(
      ([one, { ka, en }]) =>
        `when '${one}' then jsonb_build_object('ka', ${quoted(ka)}, 'en', ${quoted(en)})`,
    )
    .join(' ')} end`;
