import { statement } from '../../../../platform/db/statement.js';

/** Replaces the changes of each case manager and bureau by their sum. What is added meanwhile stays. */
export const addUpChanges = statement({
  name: 'add-up-open-cases',
  text: `
    with
      taken as (
        delete from open_case_change
        where
          id in (
            select
              id
            from
              open_case_change
            for update
              skip locked
          )
        returning
          case_manager_id,
          bureau_id,
          cases
      )
    insert into
      open_case_change (id, case_manager_id, bureau_id, cases)
    select
      gen_random_uuid(),
      case_manager_id,
      bureau_id,
      sum(cases)
    from
      taken
    group by
      case_manager_id,
      bureau_id
    having
      sum(cases) <> 0`,
});
