/** Every month of every group of a province closed: 600 closings, with their figures and rows as the command writes them. */
import { MEETING_DAY, MONTH, TODAY, worldOf } from './material.mjs';

const HEADERS = {
  groupId: 'รหัสกลุ่ม',
  month: 'เดือน',
  action: 'รายการ',
  closedAt: 'เมื่อ',
  closedBy: 'โดย',
  reason: 'เหตุผล',
  figures: 'ตัวเลข',
  rows: 'ลายมือแถว',
  fingerprint: 'ลายมือ',
  previous: 'ลายมือก่อนหน้า',
  copy: 'แถวตอนปิด',
};

/**
 * The tabs with one more that holds the closings.
 * @param {any} core
 * @param {readonly any[]} grids
 */
export function withClosedMonths(core, grids) {
  const { book, ledger } = core.openWorkbook({ today: TODAY }, worldOf(grids));
  const months = core.monthsBefore(TODAY, 12).months.filter((/** @type {string} */ month) => month <= MONTH);
  const only = new Set(months);
  /** @type {unknown[][]} */
  const lines = [Object.values(HEADERS)];
  for (const group of ledger.groups) {
    const hashes = core.countedHashes(group, book, only);
    const rows = core.countedRows(group, book, only);
    let previous = '';
    for (const month of months) {
      const asOf = core.pageDay(month, TODAY, MEETING_DAY);
      const held = {
        groupId: group.groupId,
        month,
        action: 'close',
        closedAt: TODAY,
        closedBy: 'ผู้นับ',
        reason: null,
        figures: core.figuresText(asOf, core.figuresNow(group, book, { month, asOf })),
        hashes: core.hashesOf(hashes.get(month) ?? []),
        copy: (rows.get(month) ?? []).map((/** @type {{ line: string }} */ { line }) => line).join(';'),
      };
      for (const record of core.closingRecords(previous, held)) {
        lines.push(Object.keys(HEADERS).map((field) => (field === 'groupId' ? group.groupId : (record[field] ?? ''))));
        if (record.fingerprint) previous = record.fingerprint;
      }
    }
  }
  return [
    ...grids,
    {
      sheetId: grids.length + 1,
      title: 'ปิดงวด',
      cells: JSON.parse(JSON.stringify(lines)),
      formats: null,
      binding: null,
    },
  ];
}
