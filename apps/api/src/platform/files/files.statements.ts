import { statement } from '../db/statement.js';

/** Enters a content, or finds the one with its address, and holds it until the end of the transaction. */
export const keepFile = statement({
  name: 'file-keep',
  params: ['uuid', 'text', 'text', 'int', 'text', 'timestamptz'],
  row: { id: 'uuid' },
  text: `
    select
      app.keep_file($1, $2, $3, $4, $5, $6) as id`,
});

export const findFile = statement({
  name: 'file-find',
  params: ['uuid'],
  row: { mediaType: 'text', size: 'int', wrappedKey: 'text' },
  text: `
    select
      media_type as "mediaType",
      size,
      wrapped_key as "wrappedKey"
    from
      stored_file
    where
      id = $1`,
});

/** Destroys the keys of a hundred contents to which nothing refers: they cannot be read any more. */
export const destroyUnusedFiles = statement({
  name: 'file-destroy-unused',
  row: { id: 'uuid' },
  text: `
    delete from stored_file
    where
      id in (
        select
          id
        from
          stored_file
        where
          uses = 0
        order by
          id
        limit
          100
        for update
          skip locked
      )
    returning
      id`,
});

/** Those of some ids that are no file. */
export const unknownFiles = statement({
  name: 'file-unknown',
  params: ['uuid[]'],
  row: { id: 'uuid' },
  text: `
    select
      asked.id
    from
      unnest($1::uuid[]) as asked (id)
    where
      not exists (
        select
        from
          stored_file f
        where
          f.id = asked.id
      )`,
});
