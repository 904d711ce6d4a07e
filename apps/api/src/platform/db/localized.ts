/** SQL of the name of a row in both languages, over its alias: `name_ka` and `name_en`. */
export const localizedName = (alias: string): string =>
  `json_build_object('ka', ${alias}.name_ka, 'en', ${alias}.name_en)`;
