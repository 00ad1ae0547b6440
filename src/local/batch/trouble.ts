/** What can be wrong with what was asked of the batch command, said so that one knows what to type instead. */
import { problem } from '../../core/values/problem.ts';

export const commandMissing = problem(
  'COMMAND_MISSING',
  'ไม่ได้บอกว่าจะให้ทำอะไร พิมพ์เช่น: node dist/cli.mjs check บัญชี.xlsx หรือดูวิธีใช้ทั้งหมดด้วย --help',
  'No command was given. Type for example: node dist/cli.mjs check accounts.xlsx, or see everything with --help.',
);

export const commandUnknown = problem(
  'COMMAND_UNKNOWN',
  'ไม่มีคำสั่ง {typed} ใกล้ที่สุดคือ {near} ดูทั้งหมดด้วย --help',
  'There is no command {typed}. The nearest is {near}. See them all with --help.',
);

export const optionUnknown = problem(
  'OPTION_UNKNOWN',
  'ไม่มีตัวเลือก {typed} ใกล้ที่สุดคือ {near} ดูทั้งหมดด้วย --help',
  'There is no option {typed}. The nearest is {near}. See them all with --help.',
);

export const optionElsewhere = problem(
  'OPTION_ELSEWHERE',
  'ตัวเลือก {typed} ใช้กับคำสั่ง {command} ไม่ได้ ให้เอาออก หรือใช้กับ {commands}',
  '{typed} does not go with {command}. Leave it out, or use it with {commands}.',
);

export const valueMissing = problem(
  'VALUE_MISSING',
  'ตัวเลือก {typed} ต้องมีค่าตามหลัง เช่น {example}',
  '{typed} needs a value after it, such as {example}.',
);

export const valueNotTaken = problem(
  'VALUE_NOT_TAKEN',
  'ตัวเลือก {typed} ไม่ต้องมีค่าตามหลัง ให้พิมพ์แค่ {typed}',
  '{typed} takes no value. Type just {typed}.',
);

export const choiceUnknown = problem(
  'CHOICE_UNKNOWN',
  'ค่า {value} ของ {typed} ใช้ไม่ได้ ใช้ได้คือ {choices} (ใกล้ที่สุดคือ {near})',
  '{value} is no value of {typed}. It takes {choices} (the nearest is {near}).',
);

export const dayUnreadable = problem(
  'DAY_UNREADABLE',
  'อ่านวัน {value} ของ {typed} ไม่ออก ให้พิมพ์ปี-เดือน-วัน เช่น 2569-11-16 หรือ 2026-11-16',
  '{value} of {typed} is no day. Type year-month-day, such as 2026-11-16 or 2569-11-16.',
);

export const monthUnreadable = problem(
  'MONTH_UNREADABLE',
  'อ่านเดือน {value} ของ {typed} ไม่ออก ให้พิมพ์ปี-เดือน เช่น 2569-10 หรือ 2026-10',
  '{value} of {typed} is no month. Type year-month, such as 2026-10 or 2569-10.',
);

export const yearUnreadable = problem(
  'YEAR_UNREADABLE',
  'อ่านปี {value} ของ --year ไม่ออก ให้พิมพ์เช่น 2569 หรือ 2026',
  '{value} of --year is no year. Type for example 2569 or 2026.',
);

export const monthsBackwards = problem(
  'MONTHS_BACKWARDS',
  'จุดเริ่ม {from} อยู่หลังจุดสุดท้าย {to} ให้สลับ --from กับ --to',
  'The start {from} is after the end {to}. Exchange --from and --to.',
);

export const monthsTooMany = problem(
  'MONTHS_TOO_MANY',
  'ขอสรุป {count} เดือนในครั้งเดียว มากเกินไป ให้ขอไม่เกิน {most} เดือน',
  '{count} months are too many at once. Ask for {most} at most.',
);

export const monthsTwice = problem(
  'MONTHS_TWICE',
  'บอกช่วงเวลาไว้สองแบบ ใช้ --month หรือ --year หรือ --from กับ --to อย่างใดอย่างหนึ่ง',
  'The time is given twice. Use one of --month, --year, or --from with --to.',
);

export const monthsNotWritten = problem(
  'MONTHS_NOT_WRITTEN',
  '--out เขียนสรุปได้ครั้งละหนึ่งเดือน ให้ใช้ --month แทน --year หรือ --from กับ --to',
  '--out writes the summary of one month. Use --month instead of --year or --from with --to.',
);

export const fileNotNamed = problem(
  'FILE_NOT_NAMED',
  'คำสั่ง {command} ต้องบอกแฟ้มด้วย เช่น: node dist/cli.mjs {command} บัญชี.xlsx',
  '{command} needs a file, for example: node dist/cli.mjs {command} accounts.xlsx',
);

export const filesTooMany = problem(
  'FILES_TOO_MANY',
  'อ่านได้ครั้งละหนึ่งแฟ้ม แต่ได้รับมาหลายแฟ้ม ({names}) ถ้าชื่อมีช่องว่างให้ใส่ในเครื่องหมาย "…"',
  'One file at a time, but several were given ({names}). Put a name with blanks in it into "…".',
);

export const memberNotNamed = problem(
  'MEMBER_NOT_NAMED',
  'คำสั่ง {command} ต้องบอกเลขสมาชิกด้วย เช่น --member 7 (และ --group G01 ถ้าเลขนี้มีหลายกลุ่ม)',
  '{command} needs a member, such as --member 7 (and --group G01 when several groups have that number).',
);

export const loanNotNamed = problem(
  'LOAN_NOT_NAMED',
  'คำสั่ง loan ต้องบอกเลขที่สัญญาด้วย เช่น --loan กู้-3 ดูเลขที่ทั้งหมดด้วยคำสั่ง loans',
  'loan needs the number of a contract, such as --loan กู้-3. See them all with loans.',
);

export const textNotGiven = problem(
  'TEXT_NOT_GIVEN',
  'คำสั่ง group-report ต้องมีรายงานของกลุ่ม บอกเป็นข้อความด้วย --text "…" หรือเป็นแฟ้มข้อความด้วย --file อย่างใดอย่างหนึ่ง',
  'group-report needs a group’s report: as words with --text "…", or in a text file with --file. One of the two.',
);

export const actionNotNamed = problem(
  'ACTION_NOT_NAMED',
  'คำสั่ง undo ต้องบอกว่าจะย้อนรายการใด ด้วย --action ตามชื่อที่ได้ตอนสั่ง --post',
  'undo needs to know what to take back: --action with the name that --post gave.',
);

export const resolutionNeeded = problem(
  'RESOLUTION_NEEDED',
  'จะลงบัญชีด้วย {command} --post ต้องบอกมติที่ประชุมด้วย เช่น --resolution "ประชุมใหญ่ 1/2570"',
  '{command} --post needs the meeting’s resolution, such as --resolution "general meeting 1/2570".',
);

export const resolutionWithoutPost = problem(
  'RESOLUTION_WITHOUT_POST',
  '--resolution ใช้คู่กับ --post เท่านั้น ถ้าจะดูอย่างเดียวให้เอา --resolution ออก',
  '--resolution goes with --post only. Leave it out to see the figures without posting them.',
);

export const outNeeded = problem(
  'OUT_NEEDED',
  '{typed} เพิ่มหรือเปลี่ยนแถวในบัญชี ให้บอกแฟ้มที่จะเขียนด้วย เช่น --out ผล.xlsx (แฟ้มเดิมไม่ถูกแตะ)',
  '{typed} changes rows of the books. Say which file to write, such as --out result.xlsx (the input is not touched).',
);

export const newNotNamed = problem(
  'NEW_NOT_NAMED',
  'บอกแฟ้มที่จะใช้ต่อด้วย เช่น: archive บัญชี.xlsx --year 2568 --out {out} บัญชีใหม่.xlsx',
  'Name the workbook to go on with too: archive accounts.xlsx --year 2568 --out {out} new.xlsx',
);

export const yearNotWhole = problem(
  'YEAR_NOT_WHOLE',
  'yearend จัดสรรกำไรทั้งปีบัญชี ซึ่งของกลุ่มนี้คือ {from} ถึง {to} ให้ใช้ --year แทน --from กับ --to ส่วนช่วงอื่นดูได้ด้วย statements',
  'yearend shares out a whole fiscal year, which for this group is {from} to {to}. Use --year instead of --from with --to, or see other days with statements.',
);

export const folderAndFile = problem(
  'FOLDER_AND_FILE',
  'ให้บอกแฟ้มเดียว หรือ --folder อย่างใดอย่างหนึ่ง',
  'Name either one workbook or --folder, not both.',
);

export const folderMissing = problem(
  'FOLDER_MISSING',
  'ไม่พบที่เก็บแฟ้ม {folder} ตรวจชื่อแล้วลองใหม่',
  'There is no folder {folder}. Check its name and try again.',
);

export const folderNotWritten = problem(
  'FOLDER_NOT_WRITTEN',
  'อ่านหลายแฟ้มแล้วเขียนลงแฟ้มเดียวไม่ได้ ให้เอา --out ออก หรือทำทีละแฟ้ม',
  'Many workbooks cannot be written into one. Leave out --out, or take one file at a time.',
);

export const folderNothing = problem(
  'FOLDER_NOTHING',
  'ใน {folder} ไม่มีแฟ้ม .xlsx หรือไฟล์สรุป .csv เลย ให้นำแฟ้มของกลุ่มมาใส่ไว้ก่อน',
  'There is no .xlsx workbook and no .csv summary file in {folder}. Put the groups’ files there first.',
);

export const folderUnreadable = problem(
  'FOLDER_UNREADABLE',
  'อ่านไม่ได้เลยทั้ง {count} แฟ้มใน {folder} แฟ้มแรกคือ {name}: {why}',
  'None of the {count} files in {folder} can be read. The first is {name}: {whyEn}',
);

export const outNotSummary = problem(
  'OUT_NOT_SUMMARY',
  'ชื่อแฟ้ม {name} ต้องลงท้ายด้วย .csv (ไฟล์สรุป) หรือ .xlsx (สมุดที่มีแท็บไฟล์สรุป)',
  'The name {name} must end in .csv (the summary file) or .xlsx (the workbook with its tab).',
);

export const fileUnreadable = problem(
  'FILE_UNREADABLE',
  'เปิดแฟ้ม {name} ไม่ได้ ตรวจว่าเป็นแฟ้ม (ไม่ใช่แฟ้มเก็บเอกสาร) และมีสิทธิ์อ่าน แล้วลองใหม่',
  '{name} cannot be opened. See that it is a file (not a folder) that you may read, and try again.',
);

export const fileThere = problem(
  'FILE_THERE',
  'มีแฟ้ม {name} อยู่แล้ว จึงไม่เขียนทับ ถ้าต้องการเขียนทับให้ใช้ --out {name}',
  'There is a file {name} already; it was left as it is. To write over it, use --out {name}.',
);

export const fileNotWritten = problem(
  'FILE_NOT_WRITTEN',
  'เขียนแฟ้ม {name} ไม่ได้ ตรวจว่ามีที่เก็บนี้ มีสิทธิ์เขียน มีที่ว่างพอ และไม่ได้เปิดแฟ้มค้างไว้ แล้วลองใหม่',
  '{name} cannot be written. See that its folder exists, that you may write there, that there is room and that it is not open elsewhere, and try again.',
);

export const outNotFolder = problem(
  'OUT_NOT_FOLDER',
  'feed เขียนหลายแฟ้ม ให้บอกชื่อที่เก็บ เช่น --out bigquery',
  'feed writes several files. Name a folder for them, such as --out bigquery.',
);

export const exportNeedsFolder = problem(
  'EXPORT_NEEDS_FOLDER',
  'export --format csv เขียนหลายแฟ้ม ให้บอกชื่อที่เก็บ เช่น --out ตาราง',
  'export --format csv writes several files. Name a folder for them, such as --out tables.',
);

export const exportNeedsXlsx = problem(
  'EXPORT_NEEDS_XLSX',
  'export --format fineract เขียนสมุดงาน ให้บอกชื่อที่ลงท้ายด้วย .xlsx เช่น --out fineract.xlsx',
  'export --format fineract writes a workbook. Name one that ends in .xlsx, such as --out fineract.xlsx.',
);

export const exportNeedsCsv = problem(
  'EXPORT_NEEDS_CSV',
  'export --format savix เขียนแฟ้ม .csv แฟ้มเดียว ชื่อ {name} ใช้ไม่ได้ ให้ใช้เช่น --out savix.csv',
  'export --format savix writes one .csv file. {name} is no such name; use for example --out savix.csv.',
);

export const outNotXlsx = problem(
  'OUT_NOT_XLSX',
  'ชื่อแฟ้ม {name} ต้องลงท้ายด้วย .xlsx',
  'The name {name} must end in .xlsx.',
);

export const scriptMissing = problem(
  'SCRIPT_MISSING',
  'ไม่พบ Code.js ข้าง ๆ cli.mjs ให้สั่ง npm run build ก่อน แล้วลองใหม่',
  'There is no Code.js beside cli.mjs. Run npm run build first and try again.',
);

export const wentWrong = problem(
  'WENT_WRONG',
  'ทำ {command} กับแฟ้ม {name} ไม่สำเร็จเพราะข้อบกพร่องของโปรแกรม ไม่มีอะไรถูกเขียน โปรดแจ้งผู้ดูแลพร้อมข้อความนี้: {message}',
  '{command} on {name} failed through a fault of the program. Nothing was written. Please report it with this text: {message}',
);

export const reopenIncomplete = problem(
  'REOPEN_INCOMPLETE',
  'เปิดงวดใหม่ต้องบอกเหตุผลและผู้อนุมัติ เช่น --reason "ลงใบเสร็จผิดเล่ม" --by ประธาน',
  'Opening a month again needs its reason and who allows it, such as --reason "wrong receipt" --by Chair',
);

export const monthNotClosed = problem('MONTH_NOT_CLOSED', '{why}', '{whyEn}');

export const notWritten = problem(
  'NOT_WRITTEN',
  'ยังไม่ได้เขียนอะไร ถ้าจะทำจริงให้สั่ง {command} อีกครั้งพร้อม --out ชื่อแฟ้ม.xlsx',
  'Nothing is written: run {command} again with --out FILE.xlsx to do it',
);
