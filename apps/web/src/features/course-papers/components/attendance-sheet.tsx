import { attendanceMarks, type Dto } from '@gza/contract';
import { formatFor, today } from '../../../platform/format.js';
import { translator } from '../../../platform/i18n/use-texts.js';
import { personName } from '../../../platform/person-name.js';
import { rangeText } from '../../../platform/range.js';
import { useBureauName } from '../../../domain/reference.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import {
  PaperDetails,
  PaperNote,
  PaperSection,
  PaperTable,
  PaperTitle,
} from '../../../ui/layout/paper.js';
import { labels } from '../paper.print-texts.js';
import { sessionsAcross, sheetMembers, sheetParts } from '../papers.presenter.js';

const f = formatFor('ka');
const markLabels = translator(sessionLabels, 'ka');
const nameWidth = 24;

const dayOf = (session: Dto<'Session'> | undefined) => (session ? f.date(session.startsAt) : null);

interface AttendanceSheetProps {
  group: Dto<'Group'>;
  people: readonly Dto<'Enrolment'>[];
  sessions: readonly Dto<'Session'>[];
  marks: readonly Dto<'GroupMark'>[];
}

/** Members by sessions, to be filed; cells that are not recorded yet stay blank to be filled in by hand. */
export function AttendanceSheet({ group, people, sessions, marks }: AttendanceSheetProps) {
  const bureauName = useBureauName();
  const members = sheetMembers(people);
  const parts = sheetParts(sessions);
  const course = parts.flat();
  const period = rangeText(dayOf(course[0]), dayOf(course.at(-1)), {
    from: (day) => day,
    to: (day) => day,
    between: (first, last) => `${first} – ${last}`,
    one: (day) => day,
  });
  const markOf = new Map(marks.map((m) => [`${m.enrolmentId} ${m.sessionId}`, m.mark]));
  const cell = (enrolmentId: string, sessionId: string): string => {
    const mark = markOf.get(`${enrolmentId} ${sessionId}`);
    return mark ? labels.marks[mark] : '';
  };
  const { sheet } = labels;
  return (
    <>
      <PaperTitle
        above={[labels.agency, labels.department]}
        title={sheet.title}
        below={f.text(group.programme.name)}
      />
      <PaperDetails
        items={[
          [sheet.group, group.name],
          [labels.bureau, bureauName(group.bureauId)],
          [sheet.leads, group.facilitators.map(({ name }) => name).join(', ')],
          [sheet.place, group.place ?? '–'],
          [sheet.period, period ?? '–'],
          [sheet.member, String(members.length)],
        ]}
      />
      {parts.map((part, at) => (
        <PaperSection
          key={part[0]?.id}
          title={sheet.sessions(at * sessionsAcross + 1, at * sessionsAcross + part.length)}
        >
          <PaperTable
            narrow
            empty={sheet.none}
            widths={[`${nameWidth}%`, ...part.map(() => `${(100 - nameWidth) / sessionsAcross}%`)]}
            header={[
              sheet.member,
              ...part.map(
                ({ number, startsAt }) =>
                  `${number ?? sheet.catchUp}\n${f.date(startsAt).slice(0, 5)}`,
              ),
            ]}
            rows={members.map((member, place) => [
              `${place + 1}. ${personName(member.beneficiary)}`,
              ...part.map(({ id }) => cell(member.id, id)),
            ])}
          />
        </PaperSection>
      ))}
      <PaperNote>
        {`${sheet.legend}: ${attendanceMarks
          .map((mark) => `${labels.marks[mark]} – ${markLabels(`mark.${mark}`)}`)
          .join('; ')}. ${sheet.blank}.`}
      </PaperNote>
      <PaperSection title={sheet.signatures} keepTogether>
        <PaperTable
          tall
          empty=""
          widths={['44%', '34%', '22%']}
          header={[sheet.name, labels.signature, labels.date]}
          rows={group.facilitators.map(({ name }) => [name, '', ''])}
        />
      </PaperSection>
      <PaperNote>{labels.printed(f.date(today()))}</PaperNote>
    </>
  );
}
