/** What the parts of the generated data share. */

/** Inserts rows as JSON into a table whose columns have the names of their keys. */
export async function insertRows(client, table, rows) {
  for (let from = 0; from < rows.length; from += 5000) {
    await client.query(
      `insert into ${table} (${Object.keys(rows[0]).join(', ')}) select ${Object.keys(rows[0]).join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + 5000))],
    );
  }
}

/**
 * Number of people among whom the first social worker of each bureau has a full caseload. In a larger country the
 * bureaus grow, and others take the cases and groups beyond it: nobody works ten times as much.
 */
export const peopleOfFullCaseload = 20_000;

/** The day so many days after an instant, as the database writes dates. */
export const dayAfter = (at, days) =>
  new Date(new Date(at).getTime() + days * 86_400_000).toISOString().slice(0, 10);
