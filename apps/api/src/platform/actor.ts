import type { Role, Scope } from '@gza/contract';

/** Actor on whose behalf a unit of work runs. Every unit of work has one. */
export type Actor = UserActor | ClientActor | SystemActor;

interface SignedActor {
  /** Id of the user account or API client. */
  readonly id: string;
  readonly role: Role;
  readonly bureauId: string | null;
  readonly organisationId: string | null;
  /** Set while figures are counted: see `figureReader`. */
  readonly counts?: true;
}

/** A signed-in person; with `signInId` the database checks that the sign-in is still active. */
export interface UserActor extends SignedActor {
  readonly kind: 'user';
  readonly signInId: string;
}

/** An API client with an access token of its own. */
export interface ClientActor extends SignedActor {
  readonly kind: 'client';
  readonly scopes: readonly Scope[];
  /** Start of the digest of the secret that the token was issued for: the token ends with that secret. */
  readonly secretId: string;
}

/** The system itself, under the name of the task it does. */
export interface SystemActor {
  readonly kind: 'system';
  readonly id: null;
  readonly name: string;
  readonly role: 'system';
  readonly bureauId: null;
  readonly organisationId: null;
}

export const systemActor = (name: string): SystemActor => ({
  kind: 'system',
  id: null,
  name,
  role: 'system',
  bureauId: null,
  organisationId: null,
});

/** Database roles, one pool each: see docs/adr and security.md. */
export const databaseRoles = ['gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/**
 * The actor on the connection of figures, which reads all rows without personal data. A figure counts an event for
 * the bureau of its time, also when its person belongs to another bureau now; the statement of the figure limits
 * staff to their bureaus.
 */
export const figureReader = (actor: Actor): Actor =>
  actor.kind === 'system' ? actor : { ...actor, counts: true };

export function databaseRoleOf(actor: Actor): DatabaseRole {
  if (actor.kind !== 'system' && actor.counts) return 'gza_analyst';
  switch (actor.role) {
    case 'system':
      return 'gza_worker';
    case 'partnerUser':
    case 'partnerClient':
      return 'gza_partner';
    case 'analyst':
    case 'reportingClient':
      return 'gza_analyst';
    default:
      return 'gza_staff';
  }
}
