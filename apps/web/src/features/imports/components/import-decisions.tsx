import { importDecisions, type Dto } from '@gza/contract';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../../../platform/access.js';
import { useChanges } from '../../../platform/data/changes.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { useBureauCodeName } from '../../../domain/reference.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { Link } from '../../../ui/navigation/link.js';
import { rowsToDecide, undecidedRows } from '../import.presenter.js';
import { importsTexts } from '../imports.texts.js';

type Import = Dto<'Import'>;
type Candidate = Dto<'ImportCandidate'>;
type Body = Dto<'ImportDecisionsBody'>;

/** Rows of a checked file whose people may be known: each is decided, or all of them at once. */
export function Decisions({ run }: { run: Import }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const changes = useChanges();
  const save = useMutation({
    mutationFn: (body: Body) => changes.decideImportRows({ id: run.id, body }),
  });
  const candidateText = useCandidateText();
  const rows = rowsToDecide(run);
  if (rows.length === 0) return null;
  const decided = new Map(run.decisions.map(({ line, decision }) => [line, decision]));
  return (
    <Stack gap={12}>
      <p>{t('decide.text')}</p>
      <SimpleTable
        caption={t('decide.title')}
        showCaption
        cards
        columns={[
          { key: 'line', header: t('run.line'), labelled: true },
          { key: 'person', header: t('decide.person') },
          { key: 'known', header: t('decide.known') },
          { key: 'decision', header: t('decide.decision') },
        ]}
        rows={rows.map(({ line, person, candidates = [] }) => ({
          key: String(line),
          cells: {
            line: f.number(line),
            person: person ? <RowPerson person={person} /> : null,
            known: (
              <Stack gap={12}>
                {candidates.map((candidate) => (
                  <Known key={candidate.decision} candidate={candidate} />
                ))}
              </Stack>
            ),
            decision: (
              <SelectField
                id={`decision-${line}`}
                label={t('decide.decisionOn', { line: f.number(line) })}
                value={decided.get(line) ?? ''}
                placeholder={t('decide.open')}
                options={[
                  { value: 'new', label: t('decide.new') },
                  ...candidates.map((candidate) => ({
                    value: candidate.decision,
                    label: t('decide.same', { who: candidateText(candidate) }),
                  })),
                  { value: 'skip', label: t('decide.skip') },
                ]}
                onChange={(decision) => save.mutate({ decisions: [{ line, decision }] })}
              />
            ),
          },
        }))}
      />
      <SelectField
        id="decision-others"
        label={t('decide.others')}
        description={t('decide.othersHint', { count: f.number(undecidedRows(run)) })}
        optional
        value={run.otherDecision ?? ''}
        placeholder={t('decide.open')}
        options={importDecisions.map((value) => ({ value, label: t(`decide.${value}`) }))}
        onChange={(value) =>
          save.mutate({
            decisions: [],
            others: importDecisions.find((decision) => decision === value) ?? null,
          })
        }
      />
      {save.error ? <ErrorState error={save.error} inAlert /> : null}
    </Stack>
  );
}

function RowPerson({ person }: { person: Dto<'ImportRowPerson'> }) {
  const f = useFormat();
  return (
    <>
      {f.name(person.name)}
      <br />
      <Muted>{person.birthDate ? f.date(person.birthDate) : '–'}</Muted>
    </>
  );
}

/** Says who a candidate is: a line of the file, or a masked name with case number or bureau. */
function useCandidateText(): (candidate: Candidate) => string {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const bureauName = useBureauCodeName();
  return ({ line, maskedName, caseNumber, bureauCode }) =>
    line !== null
      ? t('decide.line', { line: f.number(line) })
      : [f.name(maskedName), caseNumber, bureauCode && bureauName(bureauCode)]
          .filter(Boolean)
          .join(' · ');
}

function Known({ candidate }: { candidate: Candidate }) {
  const t = useTexts(importsTexts);
  const text = useCandidateText()(candidate);
  const mayOpen = useMay('beneficiary.read');
  const { beneficiaryId: id, ground } = candidate;
  return (
    <div>
      {id && mayOpen ? <Link to={paths.beneficiary(id)}>{text}</Link> : text}
      <br />
      <Muted small>{t(`decide.ground.${ground}`)}</Muted>
    </div>
  );
}
