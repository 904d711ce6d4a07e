import { AsyncLocalStorage } from 'node:async_hooks';
import { createClient, type Client } from '@gza/client';
import type { UserRole } from '@gza/contract';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type Clock, modules, type Server, signAccessToken } from '@gza/api';

/**
 * A clock that the demo moves through the past, so that its data have past dates. Each strand of work has
 * its own time; work outside of a strand, such as jobs, has the present time.
 */
export class DemoClock implements Clock {
  private readonly strand = new AsyncLocalStorage<{ time: Date }>();

  now(): Date {
    return new Date(this.strand.getStore()?.time ?? Date.now());
  }

  /** Does work that has its own time, which begins in the present. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.strand.run({ time: new Date() }, work);
  }

  /**
   * Sets the time to noon of a day in Tbilisi, plus minutes, never past the present. Only within `apart`.
   */
  at(date: string, minutes = 0): void {
    this.to(new Date(new Date(`${date}T08:00:00.000Z`).getTime() + minutes * 60_000));
  }

  /** Sets the time to an instant, never past the present. Only within `apart`. */
  to(instant: Date): void {
    const strand = this.strand.getStore();
    if (!strand) throw new Error('time is moved within a strand of work only');
    strand.time = new Date(Math.min(instant.getTime(), Date.now()));
  }
}

/** A user of the demo, with a typed client over the assembled server. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly role: UserRole;
  readonly name: string;
  readonly bureauId: string | null;
  readonly organisationId: string | null;
  readonly api: Client;
}

/** `fetch` for the server without a network: a request becomes an injection, an answer a Response. */
function injectedFetch(server: Server): typeof fetch {
  return async (input, init) => {
    const answer = await server.app.inject({
      method: (init?.method ?? 'GET') as 'GET',
      url: input instanceof Request ? input.url : String(input),
      headers: init?.headers as Record<string, string>,
      ...(init?.body !== undefined && init.body !== null && { payload: init.body as string }),
    });
    const empty = answer.statusCode === 204;
    return new Response(empty ? null : answer.rawPayload, {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    });
  };
}

/** Plays the demo over the API, as the users of the demo: nothing is written that the rules would reject. */
export class DemoWorld {
  private readonly signIns: string[] = [];

  constructor(
    readonly server: Server,
    readonly owner: pg.ClientBase,
    readonly clock: DemoClock,
  ) {}

  /** Signs a user in for the duration of the demo. */
  async person(account: Omit<DemoPerson, 'api'>): Promise<DemoPerson> {
    const { id, role, bureauId, organisationId } = account;
    const signInId = uuidv7();
    await this.owner.query(
      `insert into sign_in (id, user_id, created_at, expires_at, last_used_at, refresh_hash, rotated_at) values ($1, $2, now(), now() + interval '1 day', now(), '', now())`,
      [signInId, id],
    );
    this.signIns.push(signInId);
    const token = signAccessToken(
      this.server.app,
      { kind: 'user', signInId, id, role, bureauId, organisationId },
      new Date(Date.now() + 86_400_000),
    );
    return {
      ...account,
      api: createClient({ baseUrl: '', token: () => token, fetch: injectedFetch(this.server) }),
    };
  }

  /** Runs a job at an instant. Never in parallel with other work: the job sees everybody's data. */
  async runJob(name: string, at: Date): Promise<void> {
    const jobs = modules.map((module) => module.jobs?.(this.server.uow)[name]);
    await this.clock.apart(async () => {
      this.clock.to(at);
      for (const job of jobs) await job?.({});
    });
  }

  /** Ends every sign-in that the demo opened. */
  async end(): Promise<void> {
    await this.owner.query('delete from sign_in where id = any($1)', [this.signIns]);
  }
}
