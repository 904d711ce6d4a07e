import type { MigrationInterface, QueryRunner } from 'typeorm';

const anyImporter = `coalesce(app.setting('role'), '') not in ('administrator', 'head')`;
const importerOfType = `not exists (select from import_run i where i.id = run and app.setting('role') = any (i.roles))`;

/** Each run says whose it is: those who may import its type see it and undo it, and nobody else. */
export class RolesOfImports1790100350000 implements MigrationInterface {
  name = 'RolesOfImports1790100350000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table import_run add column roles text[];
      update import_run set roles = case type when 'users' then array['administrator'] else array['head'] end;
      alter table import_run alter column roles set not null;

      drop policy importers on import_run;
      create policy importers on import_run to gza_staff
        using (current_setting('gza.role', true) = any (roles)) with check (current_setting('gza.role', true) = any (roles));
    `);
    await this.replaceCondition(run, anyImporter, importerOfType);
  }

  /** Replaces the condition under which the functions of the undo, which read every row, may be called. */
  private async replaceCondition(run: QueryRunner, from: string, to: string): Promise<void> {
    await run.query(`
      do $do$
      declare
        body text;
      begin
        for body in
          select pg_get_functiondef(p.oid) from pg_proc p
          where p.pronamespace = 'app'::regnamespace and p.proname in ('import_wrote', 'import_use', 'undo_import')
        loop
          if position($text$${from}$text$ in body) = 0 then
            raise exception 'A function of the undo asks for something else.';
          end if;
          execute replace(body, $text$${from}$text$, $text$${to}$text$);
        end loop;
      end $do$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await this.replaceCondition(run, importerOfType, anyImporter);
    await run.query(`
      drop policy importers on import_run;
      create policy importers on import_run to gza_staff
        using (current_setting('gza.role', true) in ('administrator', 'head')) with check (current_setting('gza.role', true) in ('administrator', 'head'));
      alter table import_run drop column roles;
    `);
  }
}
