/** Two groups in whose books everything is that makes sums hard: two openings, rows inside them, reversals, money between groups, a gap. */
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { openLedger } from '../../../../src/core/ledger/linking/open.ts';
import { readBook } from '../../../../src/core/tables/read.ts';
import { EXAMPLE_TODAY } from '../../../../src/local/example/workbook.ts';
import { grid, ZONE } from '../../tables/workbooks.ts';

const TABS = [
  grid('Groups', [
    ['Group ID', 'Group', 'System', 'Organisation', 'Participation'],
    ['A', 'บ้านริมนา', 'onebaht', 'องค์กรหนึ่ง', ''],
    ['B', 'สัจจะปลายทุ่ง', 'sajja', 'องค์กรหนึ่ง', ''],
    ['C', 'บ้านสวน', 'onebaht', '', 'left'],
    ['D', 'บ้านใหม่', 'onebaht', '', 'notyet'],
  ]),
  grid('Rules', [
    ['Key', 'Value', 'Group ID'],
    ['contribution.cycle', 'quarterly', 'A'],
    ['contribution.cyclePays', 'start', 'A'],
  ]),
  grid('Members', [
    ['Member ID', 'Group ID', 'First name', 'Join date', 'End date', 'Status'],
    ['1', 'A', 'หนึ่ง', '', '', ''],
    ['2', 'A', 'สอง', '2025-03-01', '2026-06-10', 'left'],
    ['3', 'A', 'สาม', '2026-02-14', '2026-02-14', ''],
    ['4', 'A', 'สี่', '2026-03-31', '2026-08-20', 'died'],
    ['1', 'B', 'ห้า', '2025-01-01', '', ''],
    ['2', 'B', 'หก', '2025-01-01', '2026-09-01', 'ended'],
    ['1', 'C', 'เจ็ด', '2025-01-01', '', ''],
  ]),
  grid('Pledges', [
    ['Member ID', 'Group ID', 'Amount', 'Effective from'],
    ['1', 'B', 100, '2025-01-01'],
    ['2', 'B', 50, '2025-01-01'],
  ]),
  grid('Receipts', [
    ['Receipt no.', 'Date', 'Group ID', 'Member ID', 'Amount', 'Kind', 'Cover from', 'Place', 'Reverses'],
    ['1', '2025-11-20', 'A', '1', 360, '', '', 'cash', ''],
    ['2', '2025-12-31', 'A', '2', 90, '', '', 'cash', ''],
    ['3', '2026-02-05', 'A', '1', 30, '', '', 'cash', ''],
    ['4', '2026-02-06', 'A', '1', 30, '', '', 'cash', '3'],
    ['5', '2026-02-07', 'A', '2', 30, '', '2026-01', 'bank', ''],
    ['6', '2026-03-02', 'A', '1', 20, 'entryFee', '', 'cash', ''],
    ['7', '2026-04-30', 'B', '1', 700, '', '', 'cash', ''],
    ['8', '2026-05-31', 'B', '2', 200, 'deposit', '', 'cash', ''],
    ['9', '2026-06-30', 'B', '2', 60, 'share', '', 'cash', ''],
    ['10', '2026-08-31', 'B', '1', 30, '', '', 'cash', ''],
    ['11', '2025-06-30', 'C', '1', 30, '', '', 'cash', ''],
  ]),
  grid('Withdrawals', [
    ['Date', 'Group ID', 'Member ID', 'Amount', 'Place'],
    ['2026-09-15', 'B', '2', 250, 'cash'],
  ]),
  grid('Claims', [
    [
      'Claim no.',
      'Group ID',
      'Member ID',
      'Benefit',
      'Event date',
      'Request date',
      'Amount',
      'Status',
      'Paid date',
      'Place',
    ],
    ['1', 'A', '1', 'นอน รพ.', '2025-12-20', '2025-12-21', 200, 'paid', '2025-12-25', 'cash'],
    ['2', 'A', '1', 'นอน รพ.', '2026-02-20', '2026-02-21', 300, 'paid', '2026-02-25', 'cash'],
    ['3', 'A', '4', 'เสียชีวิต', '2026-08-20', '2026-08-25', 1000, 'requested', '', ''],
  ]),
  grid('Loans', [
    ['Loan ID', 'Group ID', 'Member ID', 'Date', 'Principal', 'Method', 'Installments', 'Place'],
    ['L1', 'B', '1', '2025-10-01', 1200, 'flat', 12, 'cash'],
    ['L2', 'B', '2', '2026-03-01', 600, 'flat', 3, 'cash'],
  ]),
  grid('Repayments', [
    ['Date', 'Group ID', 'Loan ID', 'Principal', 'Interest', 'Fine', 'Place', 'Receipt no.', 'Reverses'],
    ['2025-11-01', 'B', 'L1', 100, 12, '', 'cash', 'R1', ''],
    ['2026-02-01', 'B', 'L1', 100, 12, 5, 'cash', 'R2', ''],
    ['2026-02-02', 'B', 'L1', 100, 12, 5, 'cash', 'R3', 'R2'],
    ['2026-05-01', 'B', 'L2', 650, '', '', 'cash', 'R4', ''],
  ]),
  grid('Cashbook', [
    ['Date', 'Group ID', 'Category', 'In', 'Out', 'Place', 'Counter group'],
    ['2026-02-10', 'A', 'toNetwork', '', 100, 'cash', 'B'],
    ['2026-02-11', 'B', 'fromNetwork', 100, '', 'cash', 'A'],
    ['2026-03-10', 'A', 'networkFee', '', 50, 'cash', 'B'],
    ['2026-03-12', 'B', 'networkFee', 50, '', 'cash', 'A'],
    ['2026-03-20', 'A', 'toBank', '', 40, '', ''],
    ['2026-04-01', 'A', 'admin', '', 15, 'bank', ''],
  ]),
  grid('Cash counts', [
    ['Date', 'Group ID', 'Cash', 'Bank'],
    ['2026-03-31', 'A', 900, 1000],
    ['2026-05-31', 'B', 1000, ''],
  ]),
  grid('Openings', [
    ['As of', 'Group ID', 'Account', 'Member ID', 'Loan ID', 'Amount'],
    ['2025-12-31', 'A', 'cash', '', '', 1500],
    ['2025-12-31', 'A', 'arrears', '1', '', 60],
    ['2026-05-15', 'A', 'cash', '', '', 1111],
    ['2026-05-15', 'A', 'bank', '', '', 222],
    ['2025-12-31', 'B', 'savings', '1', '', 1000],
    ['2025-12-31', 'B', 'savings', '2', '', 500],
    ['2025-12-31', 'B', 'cash', '', '', 400],
    ['2025-12-31', 'B', 'loans', '1', 'L1', 1100],
  ]),
  grid('Group reports', [
    ['Group ID', 'Month', 'Closing', 'Received', 'Money closing', 'In', 'Out'],
    ['A', '2026-07', 2, 60, 1393, 60, ''],
    ['B', '2026-10', 1, 100, '', '', ''],
  ]),
];

/** The ledger of these tabs. */
export function hardLedger(): Ledger {
  return openLedger(readBook(TABS, { zone: ZONE, today: EXAMPLE_TODAY }), ZONE);
}
