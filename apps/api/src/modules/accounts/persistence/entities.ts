import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('user_account')
export class UserAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text') role!: string;
  @Column('uuid', { name: 'bureau_id', nullable: true }) bureauId!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  /**
   * Digest of the password; null until its owner sets one by an invitation. An invitation of the administrator
   * clears it; only the sign-in service reads and sets it.
   */
  @Column('text', { name: 'password_hash', select: false, nullable: true }) passwordHash!:
    string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** Invitation to set a password. The sign-in service alone reads the digests. */
@Entity('invitation')
export class InvitationRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'token_hash', select: false }) tokenHash!: string;
  @Column('text', { name: 'code_hash', select: false }) codeHash!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('api_client')
export class ApiClientAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') purpose!: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('text', { array: true }) scopes!: string[];
  @Column('text', { name: 'secret_hash', select: false }) secretHash!: string;
  /** Hash of the previous secret, and the time until which it stays valid. */
  @Column('text', { name: 'previous_hash', select: false, nullable: true }) previousHash!:
    string | null;
  @Column('timestamptz', { name: 'previous_until', nullable: true }) previousUntil!: Date | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
