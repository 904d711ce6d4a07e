/** The one clock of the process; the database sees its time as the setting `gza.now`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
