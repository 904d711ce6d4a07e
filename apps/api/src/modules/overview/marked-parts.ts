import { publishSql } from '../../platform/db/published.js';
import type { ContactParts, RecordPart } from '../../platform/parts/record-part.js';
import type { TodayPart } from '../../platform/parts/today-part.js';

/**
 * What a module contributes, with its SQL marked as its own: the statements of this module are put
 * together from parts of others, and the check of owners reads each part as its module wrote it.
 */
export const markLine = (owner: string, part: TodayPart): TodayPart => {
  const { waiting, detail } = part;
  return {
    ...part,
    waiting: (actor: Parameters<typeof waiting>[0]) => publishSql(owner, waiting(actor)),
    ...(detail && {
      detail: (line: Parameters<typeof detail>[0]) => publishSql(owner, detail(line)),
    }),
  } as TodayPart;
};

export const markRecordPart = (owner: string, part: RecordPart): RecordPart => ({
  ...part,
  row: (of) => publishSql(owner, part.row(of)),
});

export const markContacts = (owner: string, { lastAt, nextAt }: ContactParts): ContactParts => {
  const marked = (times: NonNullable<ContactParts['lastAt']>) =>
    times.map((time) => ({
      ...time,
      at: (personId: string) => publishSql(owner, time.at(personId)),
    }));
  return { ...(lastAt && { lastAt: marked(lastAt) }), ...(nextAt && { nextAt: marked(nextAt) }) };
};
