import type { TaskRule, TaskState, TaskStepKind } from '@gza/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task that somebody made by hand. */
@Entity('task')
export class TaskRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') state!: TaskState;
  @Column('text') title!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'first_due_on' }) firstDueOn!: string;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) result!: string | null;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** What somebody recorded of a rule. */
@Entity('task_step')
export class TaskStepRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'beneficiary_id' }) beneficiaryId!: string;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @Column('text') rule!: TaskRule;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text') kind!: TaskStepKind;
  @Column('date', { name: 'rule_due_on' }) ruleDueOn!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('boolean', { nullable: true }) reached!: boolean | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('timestamptz') at!: Date;
}
