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
   * Password hash of the account. The administrator's change writes it; only the sign-in service reads it.
   */
  @Column('text', { name: 'password_hash', select: false }) passwordHash!: string;
  @Column('boolean', { default: true }) active!: boolean;
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
