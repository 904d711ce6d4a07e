export const personJson = (alias: string) =>
  `
    json_build_object(
      'id', ${alias}.id,
      'givenName', ${alias}.given_name,
      'familyName', ${alias}.family_name
    )`;
