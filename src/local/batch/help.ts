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
  member-data ทุกแถวทุกแท็บที่มีข้อมูลของสมาชิกคนหนึ่ง สำหรับให้เจ้าตัว (--member 7)
  rights      สิทธิสวัสดิการของสมาชิกคนหนึ่ง พร้อมเหตุผล (--member 7)
  welfare     คำขอสวัสดิการที่รออยู่ เงินสมทบแยกตามแหล่ง และใครจะถึงบำนาญ
  loans       ลูกหนี้ทุกสัญญา แยกตามอายุหนี้
  loan        สัญญาหนึ่ง ตารางผ่อน และหนังสือทวงถาม (--loan กู้-3)
  collection  ใครต้องส่งเท่าไรในวันเก็บเงิน (--on วันที่) --out ได้ใบเก็บเงินเปล่า
  leaving     สมาชิกที่จะลาออกได้รับเงินคืนเท่าไรเมื่อหักหนี้แล้ว (--member 7)
  statements  งบการเงิน: กำไรขาดทุน งบดุล งบทดลอง
  yearend     จัดสรรกำไรสิ้นปีและปันผล ยังไม่ลงบัญชีจนกว่าจะสั่ง --post
  network     ทั้งเครือข่าย: สรุปเดือน ประชุม เงินอุดหนุน งานศพ แบบสำรวจ แผน ธุรกิจ
              จากแฟ้มเดียว หรือทุกแฟ้มของกลุ่มใน --folder
  summary-file  ไฟล์สรุป .csv ของกลุ่มสำหรับส่งเครือข่าย ไม่มีชื่อสมาชิก
  pack        ชุดประชุมพร้อมพิมพ์: วาระ ใครส่งแล้ว ตัวเลข มติค้าง เงินอุดหนุน งานศพ ธุรกิจ แผน
  meetings    การประชุม มติที่ค้าง ใครมาใครขาด      bodies  ผู้แทนและที่นั่งว่าง
  grants      เงินอุดหนุนแต่ละทุน ใช้ไป เหลือ ครบกำหนดรายงาน
  funerals    งานศพของปี กลุ่มไหนค้างส่ง และแบบรายงานประจำปี
  survey      แบบสำรวจความเห็น (--round 1)          plan    แผนงานถึงไหนแล้ว
  businesses  กำไรขาดทุนและของคงเหลือของธุรกิจ     households  บัญชีครัวเรือน (ไม่แสดงรายบ้าน)
  board       กระดานสาธารณะ มีแต่ยอดรวม
  group-report  อ่านรายงานที่กลุ่มส่งมา (--text หรือ --file) ยังไม่ลงจนกว่าจะสั่ง --post
  understood  ชีตนี้อ่านได้อะไรบ้าง: แต่ละแท็บเป็นตารางอะไร คอลัมน์ไหนขาด หน้าไหนใช้ได้ (--tab แท็บเดียว)
  close       ตรวจแล้วปิดงวดของกลุ่ม (เขียนเมื่อมี --out) --year 2568 ปิดทุกเดือนของปี ทุกกลุ่ม
  reopen      เปิดงวดใหม่ (--reason --by)
  verify      ตรวจว่าเดือนที่ปิดแล้วยังตรงตามที่ปิดทุกตัวเลข
  room        สมุดงานยังรับได้อีกกี่ปีกี่เดือน แท็บไหนใหญ่
  archive     เก็บปีเก่าที่ปิดครบทุกเดือน (--year 2568 --out ปีเก่า.xlsx แฟ้มใช้ต่อ.xlsx)
  undo        ย้อนรายการที่สั่ง --post ไว้ทั้งชุด (--action ชื่อรายการ)
  journal     บัญชีทุกรายการเป็นข้อความ อ่านได้ด้วย ledger hledger หรือ beancount
  export      บัญชีเป็นตาราง CSV แท็บสำหรับ Fineract/Mifos หรือแถวแบบ SAVIX (--format --out) ไม่มีชื่อสมาชิก เว้นแต่ใส่ --names
  import      ยอดจากโปรแกรมอื่นเข้าสมุดใหม่ ทุกบรรทัดอ่านหรือบอกไว้ (--format --out)
  feed        แฟ้มสำหรับส่งขึ้น BigQuery ของสมาพันธ์ ไม่มีชื่อหรือเลขสมาชิก (--dataset --out ที่เก็บ)
  example     เขียนแฟ้มตัวอย่าง (คนในแฟ้มเป็นชื่อสมมุติ)

ตัวเลือก
  --month 2569-10          เดือนที่จะสรุปหรือตรวจ (ปี พ.ศ. หรือ ค.ศ. ก็ได้)
  --year 2569              ทั้งปี         --from, --to   หลายเดือน (statements ใช้วันที่ได้ด้วย)
  --as-of 2569-11-16       นับถึงวันที่
  --today 2569-11-02       ให้ถือว่าวันนี้คือวันที่ (สำหรับการตรวจ)
  --group G01              เฉพาะกลุ่ม (รหัสหรือชื่อ)
  --folder แฟ้มของกลุ่ม      ทุกแฟ้ม .xlsx ในที่เก็บนั้น ทีละแฟ้มหลายแฟ้มพร้อมกัน (check balances summary verify)
                           หรือรวมกับไฟล์สรุป .csv เป็นเครือข่ายเดียว (network)
  --tab "ม.ค. 69"          แท็บเดียว (understood)
  --member 7               เลขสมาชิก (statement member-data rights leaving)
  --on 2569-11-16          สิทธิ การลาออก หรือวันเก็บเงิน ณ วันที่
  --loan กู้-3              เลขที่สัญญา (loan)
  --post                   ลงตามที่แสดง (yearend leaving ใช้คู่กับ --resolution; group-report) และ --out
  --resolution "ข้อความ"    มติที่ประชุมที่ให้ลงบัญชี
  --text "รายงาน", --file รายงาน.txt  รายงานของกลุ่มตามที่ส่งมา (group-report)
  --reported-by ชื่อ        ผู้รายงาน      --again   ลงทับเดือนที่รายงานไว้แล้ว (group-report)
  --reason "ข้อความ"        เหตุผล (close เมื่อยังมีเรื่องต้องแก้, reopen)      --by ชื่อ   ผู้ปิดหรือผู้อนุมัติ
  --round 1                ครั้งที่ของแบบสำรวจ (survey households)
  --goes-to savings|payable  ปันผลเข้าเงินสัจจะ หรือตั้งเป็นเจ้าหนี้ไว้รอจ่าย
  --action ชื่อ             รายการที่จะย้อน (undo)
  --format ledger|hledger|beancount  แบบของ journal (feed: ndjson|csv)
                           export: csv|fineract|savix   import: csv|ledger|hledger|beancount|fineract
  --names                  ใส่ชื่อสมาชิกด้วย (journal แบบ beancount, export)   --bom  ให้ Excel อ่าน CSV ภาษาไทยออก (export)
  --dataset โปรเจกต์.ชุดข้อมูล  ชุดข้อมูลของ BigQuery (feed)
  --size village|network|province   ขนาดของตัวอย่าง
  --template               แฟ้มแม่แบบว่าง ๆ แทนตัวอย่าง   --system onebaht|sajja|production|villagefund|network  ของกลุ่มแบบไหน (import ด้วย)
  --out ผล.xlsx             เขียนแฟ้มที่มีแท็บผลลัพธ์เพิ่ม (แฟ้มเดิมไม่ถูกแตะ)
  --json                   พิมพ์ผลเป็น JSON (เงินเป็นสตางค์)
  --lang th|en             ภาษา
  --quiet                  ไม่บอกความคืบหน้า

จบด้วยรหัส 0 = เสร็จ · 1 = ตรวจเสร็จและมีรายการต้องแก้ · 2 = ทำไม่ได้ หรือบางแฟ้มใน --folder อ่านไม่ได้ (บอกเหตุไว้)
`,
  en: `Sajja Sheets – checks, balances and summaries of groups’ accounts from an .xlsx file

  node dist/cli.mjs <command> <workbook.xlsx> [options]

Commands
  check       reads every row; says which cell is wrong and what to do
  balances    what each member has and owes
  summary     each group’s month and the network’s
  statement   one member’s passbook (--member 7)
  member-data all that the workbook holds of one member, for himself (--member 7)
  rights      what one member has a right to, and why (--member 7)
  welfare     claims that wait, money by its source, and who comes to the pension
  loans       all loans by how long they are overdue
  loan        one contract, its schedule, and the letter to the borrower (--loan กู้-3)
  collection  who owes what on a collection day (--on DAY); --out writes the blank sheet
  leaving     what somebody who leaves is paid when his debts are set off (--member 7)
  statements  profit and loss, balance sheet, trial balance
  yearend     how the year’s profit is shared out; nothing is posted without --post
  network     the whole network: month, meetings, grants, funerals, survey, plan, businesses;
              from one workbook, or all of the groups’ files in --folder
  summary-file  the groups’ summary file (.csv) for their network; no member’s name in it
  pack        the meeting pack to print: agenda, who has sent, figures, open resolutions, grants, funerals
  meetings    meetings, open resolutions, who came       bodies  representatives and open seats
  grants      each grant: spent, left, report due
  funerals    the year’s deaths, who owes what, and the yearly form
  survey      the opinion survey (--round 1)             plan    how far the plan has come
  businesses  profit, loss and stock of businesses       households  the household survey, no single one
  board       the public board: totals only
  group-report  reads a report as a group sent it (--text or --file); nothing is posted without --post
  understood  how the file is read: what each tab is, what it lacks, which pages work (--tab one tab)
  close       checks and closes a group’s month (written with --out); --year 2568: every open month of the year, all groups
  reopen      opens it again (--reason --by)
  verify      whether closed months are still as they were, every figure
  room        how many more years and months fit, and which tabs are large
  archive     keeps a closed year (--year 2568 --out OLD.xlsx NEW.xlsx)
  undo        takes back what --post did, whole (--action its name)
  journal     every posting as text for ledger, hledger or beancount
  export      the books as CSV tables, sheets for Fineract/Mifos, or a row a group as in SAVIX (--format --out); no names unless --names
  import      another program’s balances into a new workbook; every line is read or named (--format --out)
  feed        files for a federation’s BigQuery, without members’ names or numbers (--dataset --out FOLDER)
  example     writes an example workbook (made-up people)

Options
  --month 2026-10          the month to sum or check (Buddhist or common-era year)
  --year 2026              a whole year     --from, --to   several months (statements: days too)
  --as-of 2026-11-16       count up to this day
  --today 2026-11-02       take this as today (for checks)
  --group G01              one group (id or name)
  --folder DIR             each .xlsx workbook in it, several at a time (check balances summary verify);
                           or all, with .csv summary files, read as one (network)
  --tab "Jan 69"           one tab (understood)
  --member 7               the member’s number (statement member-data rights leaving)
  --on 2026-11-16          rights, leaving or collection on this day
  --loan กู้-3              the contract’s number (loan)
  --post                   post what is shown (yearend, leaving with --resolution; group-report); with --out
  --resolution "text"      the meeting’s resolution to do so
  --text "report", --file report.txt  a group’s report as it was sent (group-report)
  --reported-by NAME       who reported       --again   post though the month is reported (group-report)
  --reason "text"          why (close with something to mend, reopen)      --by NAME   who closes, or allows it
  --round 1                which round (survey households)
  --goes-to savings|payable  dividends go to savings, or are owed until paid out
  --action NAME            what to take back (undo)
  --format ledger|hledger|beancount  of the journal (feed: ndjson|csv)
                           export: csv|fineract|savix   import: csv|ledger|hledger|beancount|fineract
  --names                  with members’ names (journal as beancount, export)   --bom  so that Excel reads Thai in CSV (export)
  --dataset PROJECT.DATASET  where it goes in BigQuery (feed)
  --size village|network|province   of the example
  --template               an empty workbook to begin with   --system onebaht|sajja|production|villagefund|network  its kind of group (import too)
  --out result.xlsx        write the workbook with its result tabs (the input is not touched)
  --json                   print JSON (money in satang)
  --lang th|en             language
  --quiet                  no progress

Exit status: 0 done · 1 checked, and there is something to mend · 2 could not be done, or not for every file of --folder (it says why)
`,
};
