import type { Answers, Dto } from '@gza/contract';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { nameOnPaper } from '../../../platform/person-name.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { paperNumber } from '../../../domain/paper-number.js';
import { DepartmentHead, Signatures } from '../../../domain/paper-parts.js';
import { PaperDetails, PaperNote, PaperSection, PaperTable } from '../../../ui/layout/paper.js';
import { assessmentPaper as paper } from '../assessment.print-texts.js';
import { bandTitle } from '../change.presenter.js';
import { factorTitle } from '../factor-title.js';
import { sectionsOf } from '../form.presenter.js';
import { ratingKeyOf } from '../rating.js';
import { useAnswerText } from '../use-answer-words.js';
import { useLevelWord } from '../use-level-word.js';
import type { ReadProps } from './read-props.js';

/** The texts are Georgian, because the page around papers sets their language. */
export function AssessmentPaper(props: ReadProps & { person: Dto<'Beneficiary'> }) {
  const { assessment, version, person } = props;
  const f = useFormat();
  const labels = useTexts(assessmentLabels);
  const levelWord = useLevelWord();
  const { instrument, createdBy, level, state, approvedAt } = assessment;
  return (
    <>
      <DepartmentHead
        title={f.text(instrument.title)}
        below={paper.number(paperNumber(assessment.id), instrument.version)}
      />
      <PaperDetails
        items={[
          [paper.name, nameOnPaper(person)],
          [paper.personalNumber, person.personalNumber ?? '–'],
          [paper.born, f.date(person.birthDate)],
          [paper.assessedOn, f.date(assessment.assessedOn)],
          [paper.author, createdBy.name],
          [paper.state, labels(`state.${state}`)],
          [paper.approvedOn, approvedAt ? f.date(approvedAt) : paper.notYet],
          ...(level ? [[paper.level, levelWord(level)] as const] : []),
        ]}
      />
      <Scores assessment={assessment} version={version} />
      {assessment.summary ? (
        <Findings assessment={assessment} version={version} summary={assessment.summary} />
      ) : null}
      <Factors assessment={assessment} version={version} />
      <AnswersOnPaper assessment={assessment} version={version} />
      <Signatures
        signers={[
          [paper.author, createdBy.name],
          [paper.person, nameOnPaper(person)],
        ]}
      />
      <PaperNote>{f.text(version.validationStatement)}</PaperNote>
      <PaperNote>{version.licence.attribution}</PaperNote>
      <PaperNote>{paper.printed(f.date(today()))}</PaperNote>
    </>
  );
}

/** Scores with their bands; the bands alone for a reader who may not see the scores. */
function Scores({ assessment: { scores, bands }, version }: ReadProps) {
  const f = useFormat();
  const { scale: head, value, band, answered } = paper.columns;
  const titleOf = (scale: string) =>
    f.text(version.scales.find(({ id }) => id === scale)?.title ?? null);
  const bandOf = (one: Dto<'ScaleBand'>) =>
    f.text(bandTitle(version.scales, one.scale, one.band)) || '–';
  if ((scores ?? bands).length === 0) return null;
  return (
    <PaperSection title={paper.scores}>
      {scores ? (
        <PaperTable
          empty=""
          widths={['40%', '15%', '30%', '15%']}
          header={[head, value, band, answered]}
          rows={scores.map((score) => [
            titleOf(score.scale),
            f.number(score.value),
            bandOf(score),
            `${score.answered} / ${score.items}`,
          ])}
        />
      ) : (
        <PaperTable
          empty=""
          widths={['60%', '40%']}
          header={[head, band]}
          rows={bands.map((one) => [titleOf(one.scale), bandOf(one)])}
        />
      )}
    </PaperSection>
  );
}

function Findings({ version, summary }: ReadProps & { summary: Dto<'RiskSummary'> }) {
  const f = useFormat();
  const items = version.sections.flatMap((section) => section.items);
  const barriers = version.riskSummary?.responsivity ?? [];
  const lists = [
    [
      paper.needs,
      summary.topNeeds.map(({ factor }) =>
        f.text(factorTitle(factor, version.riskSummary?.factors ?? [])),
      ),
    ],
    [
      paper.strengths,
      summary.strengths.map((id) => f.text(items.find((one) => one.linkId === id)?.text ?? null)),
    ],
    [
      paper.responsivity,
      summary.responsivity.map((code) =>
        f.text(barriers.find((one) => one.code === code)?.title ?? null),
      ),
    ],
  ] as const;
  return lists
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => (
      <PaperSection key={title} title={title} keepTogether>
        {names.join('\n')}
      </PaperSection>
    ));
}

function Factors({ assessment: { factors, summary }, version }: ReadProps) {
  const f = useFormat();
  const labels = useTexts(assessmentLabels);
  const { factor: head, rating, evidence } = paper.columns;
  if (factors.length === 0) return null;
  const evidenceOf = (code: string) =>
    summary?.factors.find(({ factor }) => factor === code)?.evidence ?? '';
  return (
    <PaperSection title={paper.factors}>
      <PaperTable
        empty=""
        widths={['34%', '24%', '42%']}
        header={[head, rating, evidence]}
        rows={factors.map((one) => [
          f.text(factorTitle(one.factor, version.riskSummary?.factors ?? [])),
          labels(`rating.${ratingKeyOf(one.rating)}`),
          evidenceOf(one.factor),
        ])}
      />
    </PaperSection>
  );
}

/** Answers part by part; none for a reader who may not see them. */
function AnswersOnPaper({ assessment, version }: ReadProps) {
  const f = useFormat();
  const answerText = useAnswerText();
  if (!assessment.answers) return null;
  const answers = assessment.answers as Answers;
  const { question, answer } = paper.columns;
  return (
    <PaperSection title={paper.answers}>
      {sectionsOf(version, answers, assessment.audience).map((section) => (
        <PaperTable
          key={section.id}
          title={f.text(section.title)}
          empty=""
          widths={['50%', '50%']}
          header={[question, answer]}
          rows={section.questions.map((item) => [
            f.text(item.text),
            answerText(item, answers[item.linkId]),
          ])}
        />
      ))}
    </PaperSection>
  );
}
