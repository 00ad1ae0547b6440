/**
 * The sheets that Apache Fineract (Mifos X) takes in bulk: their names, and their columns in order.
 *
 * Source  apache/fineract, package org.apache.fineract.infrastructure.bulkimport: `constants/*Constants.java` for the
 *         places, `populator/**` for the header texts, as read on 2026-11-22. Fineract goes by the place alone.
 */
import type { Shown } from './answers.ts';

export interface SheetLayout<Field extends string> {
  readonly sheet: string;
  /** Each column's header as the template has it, the field that is put there (null = left blank), and how it is shown. */
  readonly columns: readonly (readonly [header: string, field: Field | null, shown?: Shown])[];
}

const layout = <const Field extends string>(
  sheet: string,
  ...columns: readonly (readonly [header: string, field: Field | null, shown?: Shown])[]
): SheetLayout<Field> => ({ sheet, columns });

export const CLIENTS = layout(
  'ClientPerson',
  ['First Name*', 'firstName'],
  ['Last Name*', 'lastName'],
  ['Middle Name', null],
  ['Office Name*', 'office'],
  ['Staff Name', null],
  ['External ID ', 'externalId'],
  ['Active*', 'active'],
  ['Submitted On Date', 'joined', 'day'],
  ['Activation date', 'activated', 'day'],
  ['Mobile number', 'phone'],
  ['Date of Birth ', 'born', 'day'],
  ['Client Type ', null],
  ['Gender ', null],
  ['Client Classification ', null],
  ['Is a staff memeber ', 'isStaff'],
  ['Address Enabled *', 'hasAddress'],
);

export const SAVINGS = layout(
  'SavingsAccounts',
  ['Office Name*', 'office'],
  ['Individual/Group*', 'kind'],
  ['Client Name*', 'client'],
  ['Product*', 'product'],
  ['Field Officer*', null],
  ['Submitted On*', 'opened', 'day'],
  ['Approved On*', 'approved', 'day'],
  ['Activation Date*', 'activated', 'day'],
  ['Currency', 'currency'],
  ['Decimal Places', 'decimals', 'number'],
  ['In Multiples Of', null],
  ['Interest Rate %*', 'rate', 'number'],
  ['Interest Compounding Period*', 'compounding'],
  ['Interest Posting Period*', 'posting'],
  ['Interest Calculated*', 'calculation'],
  ['# Days in Year*', 'daysInYear'],
  ['Min Opening Balance', null],
  ['Locked In For', null],
  ['', null],
  ['Apply Withdrawal Fee For Transfers', null],
  ['Is Overdraft Allowed ', null],
  ['  Maximum Overdraft Amount Limit ', null],
  ['External Id', 'externalId'],
);

export const SAVINGS_MOVES = layout(
  'SavingsTransaction',
  ['Office Name*', 'office'],
  ['Client Name*', 'client'],
  ['Account No.*', 'accountNo'],
  ['Product Name', 'product'],
  ['Opening Balance', null],
  ['Transaction Type*', 'type'],
  ['Amount*', 'amount', 'money'],
  ['Date*', 'date', 'day'],
  ['Type*', 'payment'],
  ['Account No', null],
  ['Check No', null],
  ['Routing Code', null],
  ['Receipt No', 'receipt'],
  ['Bank No', null],
  ['Note', 'note'],
);

export const LOANS = layout(
  'Loans',
  ['Office Name*', 'office'],
  ['Loan Type*', 'kind'],
  ['Client/Group Name*', 'client'],
  ['Client ExternalID', 'clientId'],
  ['Product*', 'product'],
  ['Loan Officer*', null],
  ['Submitted On*', 'submitted', 'day'],
  ['Approved On', 'approved', 'day'],
  ['Disbursed Date', 'disbursed', 'day'],
  ['Payment Type*', 'payment'],
  ['Fund Name', null],
  ['Principal*', 'principal', 'money'],
  ['# of Repayments*', 'installments', 'number'],
  ['Repaid Every*', 'every', 'number'],
  ['', 'everyUnit'],
  ['Loan Term*', 'term', 'number'],
  ['', 'termUnit'],
  ['Nominal Interest %*', 'rate', 'number'],
  ['', 'ratePeriod'],
  ['Amortization*', 'amortization'],
  ['Interest Method*', 'method'],
  ['Interest Calculation Period*', 'interestPeriod'],
  ['Arrears Tolerance', null],
  ['Repayment Strategy*', 'strategy'],
  ['Grace-Principal Payment', null],
  ['Grace-Interest Payment', null],
  ['Interest-Free Period(s)', null],
  ['Interest Charged From', null],
  ['First Repayment On', 'firstDue', 'day'],
  ['Amount Repaid', 'repaid', 'money'],
  ['Date-Last Repayment', null],
  ['Repayment Type', null],
  ['Status', null],
  ['Loan ID', null],
  ['Failure Report', null],
  ['External Id', 'externalId'],
);

export const REPAYMENTS = layout(
  'LoanRepayment',
  ['Office Name*', 'office'],
  ['Client Name*', 'client'],
  ['Client Ext.Id', 'clientId'],
  ['Loan Account No.*', 'accountNo'],
  ['Product Name', 'product'],
  ['Principal', 'principal', 'money'],
  ['Total Outstanding Amount', null],
  ['Loan Disbursement Date', 'disbursed', 'day'],
  ['Amount Repaid*', 'amount', 'money'],
  ['Date*', 'date', 'day'],
  ['Type*', 'payment'],
  ['Account No', null],
  ['Check No', null],
  ['Routing Code', null],
  ['Receipt No', 'receipt'],
  ['Bank No', null],
);

export type FieldOf<Layout> = Layout extends SheetLayout<infer Field> ? Field : never;
