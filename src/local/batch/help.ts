/** What `--help` prints. */
import type { Words } from '../../core/values/words.ts';

export const HELP: Words = {
  th: `สัจจะชีต – ตรวจ รวมยอด และสรุปบัญชีกลุ่มจากแฟ้ม .xlsx

  node dist/cli.mjs <คำสั่ง> <แฟ้ม.xlsx> [ตัวเลือก]

คำสั่ง
  check       ตรวจทุกแถว บอกว่าช่องไหนผิดและต้องทำอะไร
  balances    แต่ละคนมีเท่าไร ค้างเท่าไร
  summary     สรุปเดือนของแต่ละกลุ่มและของเครือข่าย
  statement   สมุดประจำตัวของสมาชิกคนหนึ่ง (--member 7)
  journal     บัญชีทุกรายการเป็นข้อความ อ่านได้ด้วย ledger หรือ hledger
  example     เขียนแฟ้มตัวอย่าง (คนในแฟ้มเป็นชื่อสมมุติ)

ตัวเลือก
  --month 2569-10          เดือนที่จะสรุปหรือตรวจ (ปี พ.ศ. หรือ ค.ศ. ก็ได้)
  --year 2569              สรุปทั้งปี       --from, --to   สรุปหลายเดือน
  --as-of 2569-11-16       นับถึงวันที่
  --today 2569-11-02       ให้ถือว่าวันนี้คือวันที่ (สำหรับการตรวจ)
  --group G01              เฉพาะกลุ่ม (รหัสหรือชื่อ)
  --member 7               เลขสมาชิก (statement)
  --format ledger|hledger  แบบของ journal
  --size village|network|province   ขนาดของตัวอย่าง
  --out ผล.xlsx             เขียนแฟ้มที่มีแท็บผลลัพธ์เพิ่ม (แฟ้มเดิมไม่ถูกแตะ)
  --json                   พิมพ์ผลเป็น JSON (เงินเป็นสตางค์)
  --lang th|en             ภาษา
  --quiet                  ไม่บอกความคืบหน้า

จบด้วยรหัส 0 = เสร็จ · 1 = ตรวจเสร็จและมีรายการต้องแก้ · 2 = ทำไม่ได้ (บอกเหตุไว้หนึ่งประโยค)
`,
  en: `Sajja Sheets – checks, balances and summaries of groups’ accounts from an .xlsx file

  node dist/cli.mjs <command> <workbook.xlsx> [options]

Commands
  check       reads every row; says which cell is wrong and what to do
  balances    what each member has and owes
  summary     each group’s month and the network’s
  statement   one member’s passbook (--member 7)
  journal     every posting as text for ledger or hledger
  example     writes an example workbook (made-up people)

Options
  --month 2026-10          the month to sum or check (Buddhist or common-era year)
  --year 2026              a whole year     --from, --to   several months
  --as-of 2026-11-16       count up to this day
  --today 2026-11-02       take this as today (for checks)
  --group G01              one group (id or name)
  --member 7               the member’s number (statement)
  --format ledger|hledger  of the journal
  --size village|network|province   of the example
  --out result.xlsx        write the workbook with its result tabs (the input is not touched)
  --json                   print JSON (money in satang)
  --lang th|en             language
  --quiet                  no progress

Exit status: 0 done · 1 checked, and there is something to mend · 2 could not be done (one sentence says why)
`,
};
