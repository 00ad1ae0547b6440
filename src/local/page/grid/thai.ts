/** The words of the grid's own menu in Thai; Univer has none. */

/** Put over the English words of `@univerjs/sheets-ui`. */
export const THAI_WORDS = {
  'sheets-ui': {
    rightClick: {
      copy: 'คัดลอก',
      cut: 'ตัด',
      paste: 'วาง',
      insertRowsAbove: 'แทรก',
      insertRowsAboveSuffix: 'แถวด้านบน',
      insertRowsAfter: 'แทรก',
      insertRowsAfterSuffix: 'แถวด้านล่าง',
      insertColsLeft: 'แทรก',
      insertColsLeftSuffix: 'คอลัมน์ด้านซ้าย',
      insertColsRight: 'แทรก',
      insertColsRightSuffix: 'คอลัมน์ด้านขวา',
      deleteSelectedRow: 'ลบแถวที่เลือก',
      deleteSelectedColumn: 'ลบคอลัมน์ที่เลือก',
      columnWidth: 'ความกว้างคอลัมน์',
      clearSelection: 'ล้าง',
      clearContent: 'ล้างข้อมูล',
      clearAll: 'ล้างทั้งหมด',
      confirm: 'ตกลง',
      deleteAllRowsAlert: 'ลบทุกแถวของแผ่นงานไม่ได้',
      deleteAllColumnsAlert: 'ลบทุกคอลัมน์ของแผ่นงานไม่ได้',
    },
  },
};
