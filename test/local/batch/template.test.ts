/** The template workbook: ready to be filled in, nobody in it, and nothing to mend. */
import { expect, test } from 'vitest';
import { contentOfFile } from '../../../src/local/batch/open.ts';
import { SYSTEMS } from '../../../src/local/batch/template.ts';
import { folderForTests, sajjaHere } from './command.ts';

const at = folderForTests();

test.each(SYSTEMS)('for %s has its tabs, a group to name, and what to do first', async (system) => {
  const file = at(`${system}.xlsx`);
  const { status, out } = await sajjaHere('example', '--template', '--system', system, '--out', file);
  expect(out).toContain('แม่แบบ');
  expect(status).toBe(0);
  const { sheets, properties = {}, metadata = {} } = await contentOfFile(file);
  const titles = sheets.map(({ title }) => title);
  expect(titles[0]).toBe('เริ่มที่นี่');
  expect(titles).toEqual(expect.arrayContaining(['กลุ่ม', 'กติกา', 'แผงงาน']));
  expect(titles).not.toContain('บันทึกการทำงาน');
  expect([properties, metadata]).toEqual([{}, {}]);
  const checked = await sajjaHere('check', file, '--json');
  expect(JSON.parse(checked.out).counts).toMatchObject({ reject: 0, confirm: 0 });
});

test('a kind that is none is refused with those there are', async () => {
  const { status, err } = await sajjaHere('example', '--template', '--system', 'bank', '--out', at('x.xlsx'));
  expect(status).toBe(2);
  expect(err).toContain('onebaht');
});
