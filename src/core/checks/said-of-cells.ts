/** What is said of single cells, of ids and numbers that point somewhere, and of the rules. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note, reject } from './entry.ts';

export const saidOfCells = {
  CELL_UNREADABLE: reject(
    'อ่านช่องไม่ออก',
    'Unreadable cell',
    'อ่าน “{raw|value}” ไม่ออก[ ในช่อง {header}][ ({why why})][ ต้องเป็น{expects|expected expected}][ คำที่ใช้ได้: {choices}][ น่าจะหมายถึง {offer}] ยังไม่นับให้จนกว่าจะแก้ โปรดพิมพ์ใหม่ให้ถูก',
    '“{raw|value}” cannot be read[ in {header}][ ({why why})][; expected {expects|expected expected}][; allowed: {choicesEn|choices}][; perhaps {offer}]. It is not counted until it is mended: please type it again.',
  ),
  REQUIRED_BLANK: reject(
    'ช่องจำเป็นว่างอยู่',
    'Needed cell is blank',
    'ช่อง[ {header} ]ว่างอยู่[ ({why why})] แถวนี้จึงยังไม่ถูกนับ โปรดกรอกให้ครบ',
    'The cell[ {header}] is blank[ ({why why})], so this row is not counted yet. Please fill it in.',
  ),
  COLUMN_MISSING: reject(
    'ขาดคอลัมน์',
    'Column missing',
    'แท็บ “{tab}” ไม่มีคอลัมน์ {columns} จึงยังอ่านแท็บนี้ไม่ได้ โปรดแก้หัวคอลัมน์ให้ตรง หรือชี้ให้ที่ ตั้งค่า › แท็บไหนคืออะไร',
    'Tab “{tab}” has no column {columnsEn|columns}, so it cannot be read yet. Please correct the headers, or point the column out in Settings › What each tab is.',
  ),
  YEAR_BUDDHIST_IN_DATE_CELL: note(
    'ปี พ.ศ. ในช่องวันที่',
    'Buddhist year in a date cell',
    'ช่องวันที่นี้เก็บปีเป็น พ.ศ.[ ({raw})] อ่านให้เป็น {read day} แล้ว ถ้าถูกต้องไม่ต้องทำอะไร',
    'This date cell holds a Buddhist year[ ({raw})]; it was read as {read day}. If that is right, nothing needs doing.',
  ),
  YEAR_TWO_DIGITS: confirm(
    'ปีสองหลัก',
    'Two-digit year',
    'ช่องวันที่นี้เก็บเป็น {raw} แต่น่าจะพิมพ์ปี พ.ศ. แบบสองหลัก จึงอ่านเป็น {read day} โปรดดูว่าถูกหรือไม่ แล้วพิมพ์ปีเต็ม เช่น 2569',
    'This date cell holds {raw}, which looks like a two-digit Buddhist year; it was read as {read day}. Please check, and type the whole year, such as 2569.',
  ),
  AMOUNT_NOT_POSITIVE: reject(
    'จำนวนเงินต้องมากกว่า 0',
    'Amount must be above 0',
    'จำนวนเงิน[ “{raw}”][ ในช่อง {header}] ต้องมากกว่า 0 จึงยังไม่นับให้ โปรดแก้จำนวน ถ้าต้องการยกเลิกรายการเดิมให้ใช้ช่อง กลับรายการ',
    'The amount[ “{raw}”][ in {header}] must be above 0, so it is not counted yet. Please correct it; to undo an earlier row, use the column Reverses.',
  ),
  GROUP_UNKNOWN: reject(
    'ไม่รู้จักกลุ่ม',
    'Unknown group',
    'ไม่มีกลุ่ม “{raw}” ในแท็บ กลุ่ม[ กลุ่มที่ใกล้เคียง: {near}] จึงยังไม่นับให้ โปรดแก้[แถว {groupsRow} ของแท็บ กลุ่ม ให้อ่านได้ก่อน หรือแก้]รหัสหรือชื่อกลุ่ม',
    'There is no group “{raw}” in the Groups tab[; nearest: {near}]. It is not counted yet: please [mend row {groupsRow} of the Groups tab first, or ]correct the id or name of the group.',
  ),
  MEMBER_UNKNOWN: reject(
    'ไม่รู้จักสมาชิก',
    'Unknown member',
    'ไม่มีสมาชิกเลขที่ “{member}” ในทะเบียนของกลุ่ม[ เลขที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้เลขสมาชิก หรือเพิ่มชื่อในทะเบียน',
    'There is no member “{member}” in the group’s register[; nearest: {nearest}]. This row is not counted yet: please correct the number, or add the member.',
  ),
  LOAN_UNKNOWN: reject(
    'ไม่รู้จักสัญญาเงินกู้',
    'Unknown loan',
    'ไม่มีสัญญาเงินกู้เลขที่ “{loan}” ในกลุ่มนี้[ เลขที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้เลขที่สัญญา หรือเพิ่มสัญญาในแท็บ สัญญาเงินกู้',
    'There is no loan “{loan}” in this group[; nearest: {nearest}]. This row is not counted yet: please correct the number, or add the contract to the Loans tab.',
  ),
  BENEFIT_UNKNOWN: reject(
    'ไม่รู้จักสวัสดิการ',
    'Unknown benefit',
    'ไม่มีสวัสดิการ “{benefit}” ในแท็บ สิทธิสวัสดิการ[ ที่ใกล้เคียง: {nearest}] แถวนี้ยังไม่ถูกนับ โปรดแก้รหัส หรือเพิ่มสวัสดิการนี้',
    'There is no benefit “{benefit}” in the Benefits tab[; nearest: {nearest}]. This row is not counted yet: please correct the code, or add the benefit.',
  ),
  CATEGORY_UNKNOWN: confirm(
    'ไม่รู้หมวด',
    'Unknown category',
    'ไม่รู้จักหมวด[ “{category}”] หรือหมวดว่าง นับเป็นรายได้อื่นหรือรายจ่ายอื่นไว้ก่อน โปรดใส่หมวดให้ตรง หรือเพิ่มหมวดในแท็บ หมวดรายการ',
    'The category[ “{category}”] is blank or not known; the row is counted as other income or expense for now. Please choose a category, or add it to the Categories tab.',
  ),
  GRANT_UNKNOWN: confirm(
    'ไม่รู้จักเงินอุดหนุน',
    'Unknown grant',
    'แหล่งทุน[ “{source}”] ไม่ตรงกับรหัสใดในแท็บ เงินอุดหนุน แถวนี้นับไว้แล้ว โปรดแก้แหล่งทุน หรือเพิ่มเงินอุดหนุนนี้',
    'The source[ “{source}”] is no grant of the Grants tab. The row is counted; please correct the source, or add the grant.',
  ),
  ID_ZEROS: note(
    'เลขสมาชิกขาดเลข 0',
    'Id without its zeros',
    'พิมพ์เลขสมาชิก “{typed}” ไม่ตรงตัวกับทะเบียน นับเป็นของ {who} ให้แล้ว ถ้าถูกคนแล้วไม่ต้องทำอะไร',
    'The number “{typed}” is not written as in the register; it was taken as {who}. If that is the right person, nothing needs doing.',
  ),
  MEMBER_BY_NAME: note(
    'พิมพ์ชื่อแทนเลขสมาชิก',
    'Name instead of id',
    'ช่องเลขสมาชิกพิมพ์ชื่อ “{typed}” นับเป็นของ {who} ให้แล้ว ถ้าถูกคนแล้วไม่ต้องทำอะไร',
    'The id cell holds the name “{typed}”; it was taken as {who}. If that is the right person, nothing needs doing.',
  ),
  ID_DUPLICATE: reject(
    'เลขที่ซ้ำ',
    'Id used twice',
    'เลขที่ {id}[ ในแท็บ {table table}] ใช้ไปแล้ว[ที่แถว {otherRow}][ ({otherName})] แถวนี้จึงยังไม่ถูกนับ โปรดให้เลขใหม่ หรือลบแถวที่ซ้ำ',
    'The id {id}[ of {table table}] is already used[ in row {otherRow}][ ({otherName})], so this row is not counted yet. Please give it a new id, or remove the repeated row.',
  ),
  REVERSAL_UNKNOWN: reject(
    'ไม่พบรายการที่กลับ',
    'Nothing to reverse',
    'หารายการเลขที่ “{reverses}” ที่จะกลับไม่พบ หรือพบมากกว่าหนึ่ง แถวนี้ยังไม่ถูกนับ โปรดใส่เลขที่ สมาชิก ประเภท และจำนวนเงินให้ตรงกับรายการเดิม และวันที่ไม่ก่อนรายการเดิม',
    'No single row “{reverses}” to reverse was found. This row is not counted yet: please give the number, member, kind and amount of the original row, and a day not before it.',
  ),
  REVERSAL_REPEATED: reject(
    'กลับรายการซ้ำ',
    'Reversed twice',
    'รายการเลขที่ “{reverses}” ถูกกลับไปแล้ว[เมื่อ {on day}] แถวนี้จึงยังไม่ถูกนับ โปรดลบแถวที่กลับซ้ำ',
    'Row “{reverses}” has already been reversed[ on {on day}], so this row is not counted yet. Please remove the second reversal.',
  ),
  REVERSAL_AMOUNT_DIFFERS: reject(
    'ยอดกลับรายการไม่ตรง',
    'Reversal amount differs',
    'จำนวนเงินไม่เท่ากับรายการเลขที่ “{reverses}” ที่จะกลับ[ (แถว {row})] แถวนี้ยังไม่ถูกนับ การกลับรายการต้องใส่ยอดเต็มเท่าเดิม โปรดแก้จำนวนเงิน',
    'The amount is not that of row “{reverses}” which it reverses[ (row {row})]. It is not counted yet: a reversal cancels the whole row; please type the same amount.',
  ),
  RULE_UNKNOWN: reject(
    'ไม่รู้จักกติกา',
    'Unknown rule',
    'ไม่มีกติกาชื่อ “{rule}”[ ที่ใกล้เคียง: {known}] จึงใช้ค่าปกติแทน โปรดแก้ชื่อกติกา',
    'There is no rule named “{rule}”[; similar: {known}]. The standard value is used; please correct the name.',
  ),
  RULE_INVALID: reject(
    'ค่ากติกาใช้ไม่ได้',
    'Rule value not allowed',
    'กติกา {rule} ใช้ค่า “{value}” ไม่ได้[ ค่าที่ใช้ได้: {expected}] จึงใช้ค่าปกติแทน โปรดแก้ค่า',
    'Rule {rule} cannot have the value “{value}”[; allowed: {expected}]. The standard value is used; please correct it.',
  ),
  MARK_UNCLEAR: reject(
    'เครื่องหมายยังไม่ชัด',
    'Mark to be explained',
    'คอลัมน์[ {header} ][ใช้เครื่องหมาย “{raw}” {count cells} แทนจำนวนเงิน ถ้าหมายถึงส่งครบตามที่ต้องส่ง โปรดพิมพ์จำนวนเงินแทน][มียอด {openings cells} ไม่รู้ว่าเป็นเงินค้างส่งหรือส่งล่วงหน้า โปรดใส่ในแท็บ ยอดยกมา บัญชี ค้างส่ง (ถ้าส่งล่วงหน้า ใส่ยอดติดลบ)] ตอนนี้ยังไม่นับให้',
    'The column[ {header}][ uses the mark “{raw}” in {count cells} instead of amounts: if what was due was paid, please type the amounts][ holds {openings cells}, either owed or paid ahead: please put them into the tab Opening balances, account Arrears (below 0 for what was paid ahead)]. For now it is not counted: please mend it.',
  ),
  TYPED_TOTAL_DIFFERS: confirm(
    'ยอดรวมไม่ตรง',
    'Total differs',
    'ยอดที่พิมพ์ไว้[ในช่อง {header}] คือ {typed money} บาท แต่คำนวณได้ {computed money} บาท ต่างกัน {difference money} บาท โปรดตรวจตัวเลขที่นำมารวม แล้วแก้ยอดนี้',
    'The typed total[ in {header}] is {typed money} baht but the sum is {computed money}: a difference of {difference money}. Please check the numbers that it adds up, then correct it.',
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
