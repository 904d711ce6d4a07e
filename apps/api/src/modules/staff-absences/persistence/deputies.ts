import { mayInBureau } from '../../workforce/index.js';

/** SQL condition: an absence is in force on a day, given as an expression. */
export const absentOn = (absence: string, day: string): string =>
  `(${absence}.state = 'recorded' and ${day} between ${absence}.from_on and ${absence}.until_on)`;

/**
 * SQL condition: the deputy of an absence stands in on a day; `deputy` is the alias of their account. One who left the
 * bureau or is absent too does not: then the supervisor of the bureau stands in. Null without a deputy.
 */
export const deputyAvailable = (absence: string, deputy: string, day: string): string => `
  (
    ${mayInBureau(deputy, `${absence}.bureau_id`, 'staffAbsence.deputise')}
    and not exists (
      select
      from
        staff_absence o
      where
        o.staff_id = ${absence}.deputy_id
        and ${absentOn('o', day)}
    )
  )`;
