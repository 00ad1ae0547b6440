/** What is said of loans. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note } from './entry.ts';

export const saidOfLoans = {
  LOAN_OVERDUE: note(
    'เงินกู้เกินกำหนด',
    'Loan overdue',
    'สัญญา {loan} ของ {who} ค้างชำระ {amount money} บาท เกินกำหนด {days days} คงค้างทั้งหมด {outstanding money} บาท[ ผู้ค้ำประกัน: {guarantors}] โปรดติดตามผู้กู้[และแจ้งผู้ค้ำประกัน {guarantorCount guarantors}]',
    'Loan {loan} of {who}: {amount money} baht overdue for {days days}, {outstanding money} outstanding in all[; guarantors: {guarantors}]. Please follow it up with the borrower[ and tell {guarantorCount guarantors}].',
  ),
  LOAN_OVER_LIMIT: confirm(
    'กู้เกินวงเงิน',
    'Loan above the limit',
    'สัญญา {loan} ของ {who} กู้ {amount money} บาท เกินวงเงิน {limit money} บาท[ ({times} เท่าของเงินสะสม {savings money} บาท)] โปรดตรวจยอดเงินกู้ หรือแนบมติที่ประชุม',
    'Loan {loan} of {who} is {amount money} baht, above the limit of {limit money}[ ({times} times savings of {savings money})]. Please check the principal, or note the resolution.',
  ),
  LOAN_GUARANTORS_MISSING: confirm(
    'ผู้ค้ำประกันไม่ครบ',
    'Guarantors missing',
    'สัญญา {loan} ของ {who} มีผู้ค้ำประกัน {count guarantors} กติกาให้มี {limit guarantors} โปรดใส่ผู้ค้ำประกันให้ครบ',
    'Loan {loan} of {who} has {count guarantors}; the rule asks for {limit}. Please add the others.',
  ),
  LOAN_GUARANTOR_INVALID: confirm(
    'ผู้ค้ำประกันใช้ไม่ได้',
    'Guarantor not valid',
    'ผู้ค้ำประกัน “{guarantor}” ของสัญญา {loan}[ เป็นตัวผู้กู้เอง{isBorrower sign}][ ไม่มีในทะเบียนสมาชิก{isUnknown sign}][ ไม่ได้เป็นสมาชิกในวันทำสัญญา {day day}] โปรดแก้ผู้ค้ำประกัน',
    'Guarantor “{guarantor}” of loan {loan}[ is the borrower{isBorrower sign}][ is not in the register{isUnknown sign}][ was not a member on {day day}]. Please correct the guarantor.',
  ),
  LOAN_RATE_HIGH: confirm(
    'ดอกเบี้ยสูง',
    'High interest',
    'สัญญา {loan} ของ {who} คิดดอกเบี้ย {rate percent} ต่อปี เกินเกณฑ์ {limit percent} โปรดตรวจว่าพิมพ์อัตราถูกหรือไม่',
    'Loan {loan} of {who} bears {rate percent} a year, above {limit percent}. Please check whether the rate is typed right.',
  ),
  LOAN_TERMS_MISSING: confirm(
    'เงื่อนไขเงินกู้ไม่ครบ',
    'Loan terms missing',
    'สัญญา {loan} ของ {who}[ ไม่บอกวิธีคิดดอกเบี้ย{noMethod sign}][ ไม่บอกอัตราดอกเบี้ย{noRate sign}] และกติกาก็ไม่ได้ตั้งไว้ โปรดใส่ในสัญญา หรือในแท็บ กติกา',
    'Loan {loan} of {who}[ gives no interest method,{noMethod sign}][ gives no rate,{noRate sign}] and no rule does either. Please fill it in here, or in the Rules tab.',
  ),
  REPAYMENT_ABOVE_BALANCE: confirm(
    'ชำระเกินยอดคงค้าง',
    'Repaid too much',
    'สัญญา {loan}[ ของ {who}] ชำระเงินต้น {amount money} บาท แต่คงค้างเพียง {balance money} บาท โปรดตรวจจำนวนเงิน หรือเลขที่สัญญา',
    'Loan {loan}[ of {who}]: {amount money} baht of principal repaid, but only {balance money} were outstanding. Please check the amount, or the number of the loan.',
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
