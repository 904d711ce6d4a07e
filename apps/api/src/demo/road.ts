import type { Dto } from '@gza/contract';
import { addDays, type LocalDate } from '../platform/calendar/local-date.js';
import { recordGround } from './ground.js';
import type { DemoBeneficiary, Stage } from './people.js';
import type { Random } from './random.js';
import type { DemoPerson, DemoWorld } from './world.js';

/** Who works with somebody: the staff of the bureau. */
export interface Team {
  readonly socialWorker: DemoPerson;
  readonly psychologist: DemoPerson;
  readonly officer: DemoPerson;
  readonly supervisor: DemoPerson;
}

export function teamOf(random: Random, people: readonly DemoPerson[], bureauId: string): Team {
  const one = (role: DemoPerson['role']) =>
    random.pick(people.filter((p) => p.role === role && p.bureauId === bureauId));
  return {
    socialWorker: one('socialWorker'),
    psychologist: one('psychologist'),
    officer: one('probationOfficer'),
    supervisor: one('supervisor'),
  };
}

/** The stages that come after each other; a suspended or closing case was active before. */
const order: readonly Stage[] = ['applied', 'accepted', 'assessment', 'planning', 'active'];
const reaches = (stage: Stage, wanted: Stage): boolean =>
  (order.includes(stage) ? order.indexOf(stage) : order.length) >= order.indexOf(wanted);

/** Takes one beneficiary down the road as far as their stage, each step on a day of its own. */
export class Road {
  private day: LocalDate;

  constructor(
    private readonly world: DemoWorld,
    private readonly random: Random,
    private readonly team: Team,
    private readonly person: DemoBeneficiary,
  ) {
    this.day = person.appliedOn;
    world.clock.at(this.day, random.int(0, 420));
  }

  /** Lets some days pass, never beyond the present. */
  private pass(min: number, max: number): void {
    this.day = addDays(this.day, this.random.int(min, max));
    this.world.clock.at(this.day, this.random.int(0, 420));
  }

  async walk(): Promise<void> {
    const { stage } = this.person;
    const application = await this.apply();
    if (stage === 'applied') return;
    if (stage === 'declined') return this.decline(application);
    let record = await this.accept(application);
    if (reaches(stage, 'assessment')) record = await this.assess(record);
    if (reaches(stage, 'planning')) record = await this.plan(record);
    if (reaches(stage, 'active')) record = await this.activate(record);
    if (stage === 'suspended') await this.suspend(record);
    if (stage === 'closingReview' || stage === 'closed') await this.finish(record, stage);
  }

  private apply(): Promise<Dto<'Application'>> {
    const { person } = this;
    return this.team.socialWorker.api.createApplication({
      body: {
        channel: person.channel,
        category: person.category,
        appliedOn: person.appliedOn,
        ...(person.releaseDate && { releaseDate: person.releaseDate }),
        beneficiary: {
          givenName: person.givenName,
          familyName: person.familyName,
          birthDate: person.birthDate,
          sex: person.sex,
          citizenship: 'GE',
          phone: person.phone,
          address: person.address,
          regionCode: person.regionCode,
          ...(person.personalNumber && { personalNumber: person.personalNumber }),
        },
      },
    });
  }

  private async decline(application: Dto<'Application'>): Promise<void> {
    this.pass(1, 4);
    await this.team.supervisor.api.declineApplication({
      id: application.id,
      version: application.version,
      body: { reason: 'პირი სხვა უწყების მომსახურებას იღებს.' },
    });
  }

  private async accept(application: Dto<'Application'>): Promise<Dto<'Case'>> {
    this.pass(0, 3);
    const { caseId } = await this.team.socialWorker.api.acceptApplication({
      id: application.id,
      version: application.version,
      body: {},
    });
    const record = await this.team.supervisor.api.getCase({ id: caseId ?? '' });
    if (this.person.stage === 'accepted' && this.random.chance(0.5)) return record;
    return this.team.supervisor.api.assignCase({
      id: record.id,
      version: record.version,
      body: { caseManagerId: this.team.socialWorker.id },
    });
  }

  private async assess(record: Dto<'Case'>): Promise<Dto<'Case'>> {
    this.pass(2, 7);
    const { officer, socialWorker } = this.team;
    const person = await officer.api.getBeneficiary({ id: record.beneficiary.id });
    const riskLevel = this.random.pickWeighted([
      { value: 'low' as const, weight: 28 },
      { value: 'medium' as const, weight: 42 },
      { value: 'high' as const, weight: 23 },
      { value: 'veryHigh' as const, weight: 7 },
    ]);
    await officer.api.changeBeneficiary({
      id: person.id,
      version: person.version,
      body: { riskLevel },
    });
    await recordGround(this.random, socialWorker, this.person, person.id, this.day);
    return socialWorker.api.beginAssessment({ id: record.id, version: record.version, body: {} });
  }

  private async plan(record: Dto<'Case'>): Promise<Dto<'Case'>> {
    this.pass(8, 16);
    return this.team.socialWorker.api.beginPlanning({
      id: record.id,
      version: record.version,
      body: {},
    });
  }

  private async activate(record: Dto<'Case'>): Promise<Dto<'Case'>> {
    this.pass(5, 12);
    return this.team.socialWorker.api.activateCase({
      id: record.id,
      version: record.version,
      body: {},
    });
  }

  private async suspend(record: Dto<'Case'>): Promise<void> {
    this.pass(15, 25);
    await this.team.socialWorker.api.suspendCase({
      id: record.id,
      version: record.version,
      body: { reason: 'ბენეფიციარი დროებით სამკურნალო დაწესებულებაშია.' },
    });
  }

  private async finish(record: Dto<'Case'>, stage: 'closingReview' | 'closed'): Promise<void> {
    this.pass(90, 150);
    const reason = this.random.pickWeighted([
      { value: 'goalsMet' as const, weight: 55 },
      { value: 'sentenceEnded' as const, weight: 15 },
      { value: 'lostContact' as const, weight: 12 },
      { value: 'withdrewConsent' as const, weight: 6 },
      { value: 'newImprisonment' as const, weight: 6 },
      { value: 'movedAbroad' as const, weight: 6 },
    ]);
    const proposed = await this.team.socialWorker.api.proposeClosure({
      id: record.id,
      version: record.version,
      body: { reason, summary: 'გეგმის ღონისძიებები შეჯამებულია საქმის მენეჯერთან.' },
    });
    if (stage === 'closingReview') return;
    this.pass(1, 5);
    await this.team.supervisor.api.closeCase({
      id: proposed.id,
      version: proposed.version,
      body: {},
    });
  }
}
