import type { QueryRunner } from 'typeorm';

export type Replacement = readonly [from: string, to: string];

/** Replaces what a function of the schema `app` says, each text once. Throws when it says something else. */
export async function replaceInFunction(
  run: QueryRunner,
  name: string,
  replacements: readonly Replacement[],
): Promise<void> {
  const steps = replacements.map(
    ([from, to]) => `
        if length(body) - length(replace(body, $text$${from}$text$, '')) <> length($text$${from}$text$) then
          raise exception 'The function % says something else.', '${name}';
        end if;
        body := replace(body, $text$${from}$text$, $text$${to}$text$);`,
  );
  await run.query(`
    do $do$
    declare
      body text := (
        select pg_get_functiondef(p.oid) from pg_proc p
        where p.pronamespace = 'app'::regnamespace and p.proname = '${name}'
      );
    begin${steps.join('')}
      execute body;
    end $do$`);
}
