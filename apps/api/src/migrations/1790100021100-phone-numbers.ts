import type { MigrationInterface, QueryRunner } from 'typeorm';
import { canonicalPhone } from '../platform/text/phone.js';

const columns = [
  ['beneficiary', 'phone'],
  ['support_person', 'phone'],
  ['hotline_call', 'caller_phone'],
] as const;

interface Point {
  kind: string;
  value: string;
}

/**
 * Phone numbers in E.164. A text that is no whole number stays as it was written; it has no leading `+`, which
 * marks it for correction.
 */
export class PhoneNumbers1790100021100 implements MigrationInterface {
  name = 'PhoneNumbers1790100021100';

  async up(run: QueryRunner): Promise<void> {
    for (const [table, column] of columns) {
      const rows = (await run.query(
        `select distinct ${column} as phone from ${table} where ${column} is not null`,
      )) as { phone: string }[];
      const changed = rows
        .map(({ phone }) => [phone, rewritten(phone)] as const)
        .filter(([before, after]) => before !== after);
      // The dump of a release sends no values apart from their statement, and an empty table has none.
      if (changed.length === 0) continue;
      await run.query(
        `update ${table} t set ${column} = n.after
         from unnest($1::text[], $2::text[]) as n (before, after) where t.${column} = n.before`,
        [changed.map(([before]) => before), changed.map(([, after]) => after)],
      );
    }
    await this.organisations(run);
  }

  private async organisations(run: QueryRunner): Promise<void> {
    const rows = (await run.query(
      `select id, contact_points as points from organisation where contact_points @> '[{"kind": "phone"}]'`,
    )) as { id: string; points: Point[] }[];
    for (const { id, points } of rows)
      await run.query('update organisation set contact_points = $2::jsonb where id = $1', [
        id,
        JSON.stringify(
          points.map((point) =>
            point.kind === 'phone' ? { ...point, value: rewritten(point.value) } : point,
          ),
        ),
      ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: how the numbers were written is not kept.');
  }
}

/** The number in E.164; otherwise the text, without a `+` that would mark it as a number. */
const rewritten = (text: string): string => canonicalPhone(text) ?? text.replace(/^[\s+]+/u, '');
