import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { events, eventsByModule, type EventSpec } from '@gza/contract/events';
import { eventsDocument, readSourceSummary } from '../../src/events-document.js';
import { modules } from '../../src/modules/index.js';
import { reactionsOf } from '../../src/platform/outbox/reactions.js';

const catalogue = Object.entries(events) as [string, EventSpec][];
const reactions = reactionsOf(modules);
const summary = readSourceSummary(path.join(__dirname, '../../src'));
const reacted = new Set<string>(reactions.map(({ event }) => event));

describe('the catalogue of events', () => {
  it('has no event twice', () => {
    const names = Object.values(eventsByModule).flatMap((table) => Object.keys(table));
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(catalogue)('%s has a reaction, or says why there is none', (name, { noReaction }) => {
    expect({ reacted: reacted.has(name), none: noReaction !== undefined }).toEqual({
      reacted: reacted.has(name),
      none: !reacted.has(name),
    });
  });

  it.each(catalogue)('%s is emitted by its owner, and by nobody else', (name) => {
    const owner = Object.entries(eventsByModule).find(([, table]) => name in table)?.[0];
    const folders = new Set(
      (summary.emitters.get(name) ?? []).map((file) =>
        file.startsWith('platform/') ? 'platform' : file.split('/')[1],
      ),
    );
    expect([...folders]).toEqual([owner]);
  });

  it.each(catalogue)('%s names its aggregate by an id that is never null', (_name, spec) => {
    expect(spec.payload[spec.aggregateId]).toEqual({ kind: 'id' });
    if ('organisation' in spec.audience)
      expect(spec.payload[spec.audience.organisation]).toEqual({ kind: 'id' });
  });

  it.each(catalogue)('%s is told in both languages', (_name, { summary }) => {
    expect(summary.ka).toMatch(/[ა-ჰ].*\.$/u);
    expect(summary.en).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the registered reactions', () => {
  it.each(reactions)('$handler reacts to $event, which exists', ({ event }) => {
    expect(Object.keys(events)).toContain(event);
  });

  it('have a name each, once an event', () => {
    const keys = reactions.map(({ event, handler }) => `${event} ${handler}`);
    expect(keys).toEqual([...new Set(keys)]);
    for (const { handler } of reactions) expect(handler).toMatch(/^[\w-]+\/[a-z]+(-[a-z]+)*$/u);
  });

  it.each(reactions)('$handler says in both languages how it reacts', ({ how }) => {
    expect(how.ka).toMatch(/[ა-ჰ].*\.$/u);
    expect(how.en).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('docs/events.md', () => {
  const docs = path.join(__dirname, '../../../../docs');

  it('is what the catalogue and the reactions say: npm run events:docs', () => {
    expect(readFileSync(path.join(docs, 'events.md'), 'utf8')).toBe(
      eventsDocument(modules, summary),
    );
  });

  it('links to pages that exist', () => {
    for (const page of ['adr/0010-outbox-relay.md', 'how-to/add-an-event.md', 'operations.md'])
      expect(existsSync(path.join(docs, page))).toBe(true);
  });

  it('lists what modules do for one another in one transaction', () => {
    expect(summary.sameTransaction.map(({ owner, command }) => `${owner} ${command}`)).toEqual([
      'appointments giveAppointment',
      'beneficiaries checkPersonDates',
      'beneficiaries assignCase',
      'beneficiaries moveCase',
      'beneficiaries addNote',
      'beneficiaries recordOnTimeline',
      'plans giveItems',
      'programmes completeEnrolment',
      'programmes startEnrolments',
      'programmes changeGroup',
      'programmes replaceFacilitator',
      'programmes undoStart',
      'sessions giveSession',
      'sessions requireFreeLeaders',
      'sessions findClashes',
      'sessions lockTimetableOf',
      'sessions requireNoClash',
      'tasks giveTask',
      'tasks recordStep',
    ]);
    expect(
      summary.sameTransaction.find(({ command }) => command === 'giveSession')?.callers,
    ).toEqual(['overview']);
  });
});
