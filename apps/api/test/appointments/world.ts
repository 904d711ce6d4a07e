import type { Dto } from '@gza/contract';
import type { Caller } from '../support/api.js';
import { Bureau, startBureau, type BureauParts } from '../support/bureau.js';
import { openCase, type OpenedCase } from '../support/file.js';

type Body = Dto<'CreateAppointmentBody'>;

/** A bureau whose colleagues meet people. */
export class AppointmentWorld extends Bureau {
  private day = 0;

  private constructor(
    /** Leads groups, and meets nobody alone. */
    readonly luka: Caller,
    ...parts: BureauParts
  ) {
    super(...parts);
  }

  static async start(): Promise<AppointmentWorld> {
    const parts = await startBureau();
    const [api] = parts;
    return new AppointmentWorld(await api.staff('facilitator', 'ლუკა წიკლაური'), ...parts);
  }

  /** A time of the present day of the test, or of a later one. */
  readonly at = (time: string, later = 0): string =>
    new Date(Date.UTC(2027, 5, 1 + 2 * this.day + later)).toISOString().slice(0, 11) +
    `${time}:00.000Z`;

  /** Goes to a day of the summer of 2027 with nothing on it; there is no day off then. */
  nextDay(): void {
    this.day += 1;
    this.api.clock.set(this.at('05:00'));
  }

  readonly create = (more: Partial<Body> = {}, by = this.nino): Promise<Dto<'Appointment'>> =>
    by.ok('createAppointment', { body: this.body(more) });

  /** Status, problem and errors of an appointment that is refused. */
  readonly problemOf = async (more: Partial<Body>, by = this.nino) => {
    const { status, problem } = await by.call('createAppointment', { body: this.body(more) });
    return [
      status,
      problem.type.split('/').pop(),
      problem.errors?.map(({ pointer, code }) => [pointer, code]),
    ];
  };

  private body = (more: Partial<Body>): Body => ({
    beneficiaryId: this.giorgi.beneficiaryId,
    kind: 'homeVisit',
    startsAt: this.at('08:00'),
    ...more,
  });

  readonly get = (id: string): Promise<Dto<'Appointment'>> =>
    this.nino.ok('getAppointment', { id });

  /** Last and next contact on the record of Giorgi. */
  readonly contact = async () =>
    (await this.nino.ok('getRecord', { id: this.giorgi.beneficiaryId })).contact;

  /** Another person of the bureau, with a case of Nino. */
  async another(): Promise<OpenedCase> {
    const person = await openCase(this.nino, { birthDate: `${1950 + this.day}-04-10` });
    await this.giveTo(this.nino, person);
    return person;
  }
}

/** Starts the world of a file, and a new day before each test; `assign` takes from it what the file names. */
export function inAppointmentWorld(assign: (world: AppointmentWorld) => void): void {
  let world: AppointmentWorld;
  beforeAll(async () => {
    world = await AppointmentWorld.start();
    assign(world);
  });
  afterAll(() => world.api.stop());
  beforeEach(() => world.nextDay());
}
