import type {
  ReferralRejectionReason,
  ReferralState,
  ReferralWithdrawalCause,
} from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('referral')
export class ReferralRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text', { name: 'service_code' }) serviceCode!: string;
  @Column('text') state!: ReferralState;
  @Column('text') request!: string;
  @Column('uuid', { name: 'copied_from_id', nullable: true }) copiedFromId!: string | null;
  /** Id of the plan item. Never loaded: a partner's connection may not read it. */
  @Column('uuid', { name: 'plan_item_id', nullable: true, select: false })
  planItemId?: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('date', { name: 'answer_due_on', nullable: true }) answerDueOn!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'rejection_reason', nullable: true })
  rejectionReason!: ReferralRejectionReason | null;
  @Column('text', { name: 'answer_note', nullable: true }) answerNote!: string | null;
  @Column('text', { name: 'result_note', nullable: true }) resultNote!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: string | null;
  @Column('integer', { nullable: true }) units!: number | null;
  /** Reason of the withdrawal. Never loaded: a partner's connection may not read it, and no rule needs it. */
  @Column('text', { name: 'withdrawal_reason', nullable: true, select: false })
  withdrawalReason?: string | null;
  /** Cause of the withdrawal. Never loaded: a partner's connection may not read it. */
  @Column('text', { name: 'withdrawal_cause', nullable: true, select: false })
  withdrawalCause?: ReferralWithdrawalCause | null;
  /** Time of the follow-up. Never loaded: a partner's connection may not read it. */
  @Column('timestamptz', { name: 'followed_up_at', nullable: true, select: false })
  followedUpAt?: Date | null;
  @Column('text', { name: 'follow_up_note', nullable: true, select: false })
  followUpNote?: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('uuid', { name: 'last_step_by', nullable: true }) lastStepBy!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
