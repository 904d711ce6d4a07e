import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of merges. */
export const mergingTexts = {
  MergePreviewQuery: { mergedId: 'Id of the record that would be merged into this one.' },
  MergeMoves: {
    kind: 'Kind of record.',
    count: 'Number of records of this kind that would move to the surviving record.',
  },
  MergePreview: {
    surviving: 'The record that stays.',
    merged: 'The record that would be merged into it.',
    moves: 'Records that would move, by kind.',
    obstacles: 'Why the two cannot be merged now; empty when they can.',
  },
  MergeBody: {
    mergedId: 'Id of the record that is merged into this one; it then leads to this one.',
    mergedVersion: 'Version of that record, as the caller compared it.',
    take: 'Details whose value is taken from the merged record; all others stay. A notice of release in force brings its day (`releaseDate`) when the other record has none ahead.',
    reason: 'Why the two records are one person.',
  },
  MergedPerson: {
    $noun: 'the person',
    id: 'Id of the merged record; while the merge stands it leads to the surviving one.',
    givenName: 'Given name in the merged record; the search finds the person by it.',
    familyName: 'Family name in the merged record; the search finds the person by it.',
    personalNumber: 'Personal number in the merged record; null without one.',
    externalReference: 'Reference in an imported file that the merged record had; null for others.',
    birthDate: 'Day of birth in the merged record.',
  },
  PersonMerge: {
    $noun: 'the merge',
    surviving: 'The record that stays.',
    merged: 'The merged record as it was.',
    taken: 'Details whose value was taken from the merged record.',
    reason: 'Why the two records are one person.',
    mergedAt: 'Time of the merge.',
    mergedBy: 'Who merged the two records.',
    undoUntil: 'Last day on which the merge can be undone.',
    undoable:
      'Whether the merge can be undone today: not undone, not too late, and no later merge of the person stands.',
    undoneAt: 'Time when the merge was undone; null while it stands.',
    undoneBy: 'Who undid the merge.',
    undoReason: 'Why the merge was undone.',
  },
  PersonMergeList: { $noun: 'a merge' },
  MadeSinceMerge: {
    $noun: 'the record',
    kind: 'Kind of record.',
    at: 'Time when it was recorded.',
    goesWith:
      'The person with whom it goes, because its case or another record does; null when the undoing decides.',
  },
  MadeSinceMergeList: { $noun: 'a record made since the merge' },
  MergeDecision: {
    id: 'Id of a record that was made since the merge.',
    to: 'The person to whom it belongs.',
  },
  UndoMergeBody: {
    reason: 'Why the two records are two people.',
    decisions: 'One for each record made since the merge whose `goesWith` is null.',
  },
} as const satisfies FieldTexts;
