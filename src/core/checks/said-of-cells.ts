/** What is said of single cells, of ids and numbers that point somewhere, and of the rules. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note, reject } from './entry.ts';

export const saidOfCells = {
  CELL_UNREADABLE: reject(
    { th: 'อ่านช่องไม่ออก', en: 'Unreadable cell' },
    {
      th: 'อ่าน “{raw|value}” ไม่ออก[ ในช่อง {header}][ ({why why})][ ต้องเป็น{expects|expected expected}][ คำที่ใช้ได้: {choices}][ น่าจะหมายถึง {offer}] ยังไม่นับให้จนกว่าจะแก้ โปรดพิมพ์ใหม่ให้ถูก',
      en: '“{raw|value}” cannot be read[ in {header}][ ({why why})][; expected {expects|expected expected}][; allowed: {choicesEn|choices}][; perhaps {offer}]. It is not counted until it is mended: please type it again.',
    },
  ),
  REQUIRED_BLANK: reject(
    { th: 'ช่องจำเป็นว่างอยู่', en: 'Needed cell is blank' },
    {
      th: 'ช่อง[ {header} ]ว่างอยู่[ ({why why})] แถวนี้จึงยังไม่ถูกนับ โปรดกรอกให้ครบ',
      en: 'The cell[ {header}] is blank[ ({why why})], so this row is not counted yet. Please fill it in.',
    },
  ),
  COLUMN_MISSING: reject(
    { th: 'ขาดคอลัมน์', en: 'Column missing' },
    {
      th: 'แท็บ “{tab}” ไม่มีคอลัมน์ {columns} จึงยังอ่านแท็บนี้ไม่ได้ โปรดเพิ่มคอลัมน์ที่ขาด หรือแก้หัวคอลัมน์ให้ตรง',
      en: 'Tab “{tab}” has no column {columnsEn|columns}, so it cannot be read yet. Please add what is missing, or correct the headers.',
    },
  ),
  YEAR_BUDDHIST_IN_DATE_CELL: note(
    { th: 'ปี พ.ศ. ในช่องวันที่', en: 'Buddhist year in a date cell' },
    {
      th: 'ช่องวันที่นี้เก็บปีเป็น พ.ศ.[ ({raw})] อ่านให้เป็น {read day} แล้ว ถ้าถูกต้องไม่ต้องทำอะไร',
      en: 'This date cell holds a Buddhist year[ ({raw})]; it was read as {read day}. If that is right, nothing needs doing.',
    },
  ),
  YEAR_TWO_DIGITS: confirm(
    { th: 'ปีสองหลัก', en: 'Two-digit year' },
    {
      th: 'ช่องวันที่นี้เก็บเป็น {raw} แต่น่าจะพิมพ์ปี พ.ศ. แบบสองหลัก จึงอ่านเป็น {read day} โปรดดูว่าถูกหรือไม่ แล้วพิมพ์ปีเต็ม เช่น 2569',
      en: 'This date cell holds {raw}, which looks like a two-digit Buddhist year; it was read as {read day}. Please check, and type the whole year, such as 2569.',
    },
  ),
  AMOUNT_NOT_POSITIVE: reject(
    { th: 'จำนวนเงินต้องมากกว่า 0', en: 'Amount must be above 0' },
    {
      th: 'จำนวนเงิน[ “{raw}”][ ในช่อง {header}] ต้องมากกว่า 0 จึงยังไม่นับให้ โปรดแก้จำนวน ถ้าต้องการยกเลิกรายการเดิมให้ใช้ช่อง กลับรายการ',
      en: 'The amount[ “{raw}”][ in {header}] must be above 0, so it is not counted yet. Please correct it; to undo an earlier row, use the column Reverses.',
    },
  ),
  GROUP_UNKNOWN: reject(
    { th: 'ไม่รู้จักกลุ่ม', en: 'Unknown group' },
    {
      th: 'ไม่มีกลุ่ม “{raw}” ในแท็บ กลุ่ม[ กลุ่มที่ใกล้เคียง: {near}] จึงยังไม่นับให้ โปรดแก้รหัสหรือชื่อกลุ่ม',
      en: 'There is no group “{raw}” in the Groups tab[; nearest: {near}]. It is not counted yet: please correct the id or name of the group.',
    },
  ),
  MEMBER_UNKNOWN: reject(
    { th: 'ไม่รู้จักสมาชิก', en: 'Unknown member' },
    {
      th: 'ไม่มีสมาชิกเลขที่ “{member}” ในทะเบียนของกลุ่ม[ เลขที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้เลขสมาชิก หรือเพิ่มชื่อในทะเบียน',
      en: 'There is no member “{member}” in the group’s register[; nearest: {nearest}]. This row is not counted yet: please correct the number, or add the member.',
    },
  ),
  LOAN_UNKNOWN: reject(
    { th: 'ไม่รู้จักสัญญาเงินกู้', en: 'Unknown loan' },
    {
      th: 'ไม่มีสัญญาเงินกู้เลขที่ “{loan}” ในกลุ่มนี้[ เลขที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้เลขที่สัญญา หรือเพิ่มสัญญาในแท็บ สัญญาเงินกู้',
      en: 'There is no loan “{loan}” in this group[; nearest: {nearest}]. This row is not counted yet: please correct the number, or add the contract to the Loans tab.',
    },
  ),
  BENEFIT_UNKNOWN: reject(
    { th: 'ไม่รู้จักสวัสดิการ', en: 'Unknown benefit' },
    {
      th: 'ไม่มีสวัสดิการ “{benefit}” ในแท็บ สิทธิสวัสดิการ[ ที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้รหัส หรือเพิ่มสวัสดิการนี้',
      en: 'There is no benefit “{benefit}” in the Benefits tab[; nearest: {nearest}]. This row is not counted yet: please correct the code, or add the benefit.',
    },
  ),
  CATEGORY_UNKNOWN: confirm(
    { th: 'ไม่รู้หมวด', en: 'Unknown category' },
    {
      th: 'ไม่รู้จักหมวด[ “{category}”]หรือช่องหมวดว่าง นับเป็นรายได้อื่นหรือรายจ่ายอื่นไว้ก่อน โปรดใส่หมวดให้ตรง หรือเพิ่มหมวดในแท็บ หมวดรายการ',
      en: 'The category[ “{category}”] is blank or not known; the row is counted as other income or expense for now. Please choose a category, or add it to the Categories tab.',
    },
  ),
  GRANT_UNKNOWN: confirm(
    { th: 'ไม่รู้จักเงินอุดหนุน', en: 'Unknown grant' },
    {
      th: 'แหล่งทุน[ “{source}”]ไม่ตรงกับรหัสใดในแท็บ เงินอุดหนุน แถวนี้นับไว้แล้ว โปรดแก้แหล่งทุน หรือเพิ่มเงินอุดหนุนนี้',
      en: 'The source[ “{source}”] is no grant of the Grants tab. The row is counted; please correct the source, or add the grant.',
    },
  ),
  ID_ZEROS: note(
    { th: 'เลขสมาชิกขาดเลข 0', en: 'Id without its zeros' },
    {
      th: 'พิมพ์เลขสมาชิก “{typed}” ไม่ตรงตัวกับทะเบียน นับเป็นของ {who} ให้แล้ว ถ้าถูกคนแล้วไม่ต้องทำอะไร',
      en: 'The number “{typed}” is not written as in the register; it was taken as {who}. If that is the right person, nothing needs doing.',
    },
  ),
  MEMBER_BY_NAME: note(
    { th: 'พิมพ์ชื่อแทนเลขสมาชิก', en: 'Name instead of id' },
    {
      th: 'ช่องเลขสมาชิกพิมพ์ชื่อ “{typed}” นับเป็นของ {who} ให้แล้ว ถ้าถูกคนแล้วไม่ต้องทำอะไร',
      en: 'The id cell holds the name “{typed}”; it was taken as {who}. If that is the right person, nothing needs doing.',
    },
  ),
  ID_DUPLICATE: reject(
    { th: 'เลขที่ซ้ำ', en: 'Id used twice' },
    {
      th: 'เลขที่ {id}[ ในแท็บ {table table}] ใช้ไปแล้ว[ที่แถว {otherRow}][ ({otherName})] แถวนี้จึงยังไม่ถูกนับ โปรดให้เลขใหม่ หรือลบแถวที่ซ้ำ',
      en: 'The id {id}[ of {table table}] is already used[ in row {otherRow}][ ({otherName})], so this row is not counted yet. Please give it a new id, or remove the repeated row.',
    },
  ),
  REVERSAL_UNKNOWN: reject(
    { th: 'ไม่พบรายการที่กลับ', en: 'Nothing to reverse' },
    {
      th: 'หารายการเลขที่ “{reverses}” ที่จะกลับไม่พบ หรือพบมากกว่าหนึ่ง แถวนี้ยังไม่ถูกนับ โปรดใส่เลขที่ สมาชิก ประเภท และจำนวนเงินให้ตรงกับรายการเดิม และวันที่ไม่ก่อนรายการเดิม',
      en: 'No single row “{reverses}” to reverse was found. This row is not counted yet: please give the number, member, kind and amount of the original row, and a day not before it.',
    },
  ),
  REVERSAL_REPEATED: reject(
    { th: 'กลับรายการซ้ำ', en: 'Reversed twice' },
    {
      th: 'รายการเลขที่ “{reverses}” ถูกกลับไปแล้ว[เมื่อ {on day}] แถวนี้จึงยังไม่ถูกนับ โปรดลบแถวที่กลับซ้ำ',
      en: 'Row “{reverses}” has already been reversed[ on {on day}], so this row is not counted yet. Please remove the second reversal.',
    },
  ),
  REVERSAL_AMOUNT_DIFFERS: reject(
    { th: 'ยอดกลับรายการไม่ตรง', en: 'Reversal amount differs' },
    {
      th: 'จำนวนเงินไม่เท่ากับรายการเลขที่ “{reverses}” ที่จะกลับ[ (แถว {row})] แถวนี้ยังไม่ถูกนับ การกลับรายการต้องใส่ยอดเต็มเท่าเดิม โปรดแก้จำนวนเงิน',
      en: 'The amount is not that of row “{reverses}” which it reverses[ (row {row})]. It is not counted yet: a reversal cancels the whole row; please type the same amount.',
    },
  ),
  RULE_UNKNOWN: reject(
    { th: 'ไม่รู้จักกติกา', en: 'Unknown rule' },
    {
      th: 'ไม่มีกติกาชื่อ “{rule}”[ ที่ใกล้เคียง: {known}] จึงใช้ค่าปกติแทน โปรดแก้ชื่อกติกา',
      en: 'There is no rule named “{rule}”[; similar: {known}]. The standard value is used; please correct the name.',
    },
  ),
  RULE_INVALID: reject(
    { th: 'ค่ากติกาใช้ไม่ได้', en: 'Rule value not allowed' },
    {
      th: 'กติกา {rule} ใช้ค่า “{value}” ไม่ได้[ ค่าที่ใช้ได้: {expected}] จึงใช้ค่าปกติแทน โปรดแก้ค่า',
      en: 'Rule {rule} cannot have the value “{value}”[; allowed: {expected}]. The standard value is used; please correct it.',
    },
  ),
  MARK_UNCLEAR: reject(
    { th: 'เครื่องหมายยังไม่ชัด', en: 'Mark to be explained' },
    {
      th: 'คอลัมน์[ {header} ]ใช้เครื่องหมาย “{raw}”[ {count cells}] แทนจำนวนเงิน ยังไม่นับให้ ถ้าหมายถึงส่งครบตามที่ต้องส่ง โปรดพิมพ์จำนวนเงินแทน',
      en: 'The column[ {header}] uses the mark “{raw}”[ in {count cells}] instead of amounts; they are not counted yet. If it means that what was due was paid, please type the amounts.',
    },
  ),
  TYPED_TOTAL_DIFFERS: confirm(
    { th: 'ยอดรวมไม่ตรง', en: 'Total differs' },
    {
      th: 'ยอดที่พิมพ์ไว้[ในช่อง {header}] คือ {typed money} บาท แต่คำนวณได้ {computed money} บาท ต่างกัน {difference money} บาท โปรดตรวจตัวเลขที่นำมารวม แล้วแก้ยอดนี้',
      en: 'The typed total[ in {header}] is {typed money} baht but the sum is {computed money}: a difference of {difference money}. Please check the numbers that it adds up, then correct it.',
    },
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
