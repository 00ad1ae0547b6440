/** The menu: there in every mode, in the right language, and every line of it does something for everybody. */
import { describe, expect, it } from 'vitest';
import { menu } from '../../src/core/commands/catalogue.ts';
import { ask, builtHost, smallBooks, titlesOf } from './built-host.ts';

const captions = (host: ReturnType<typeof builtHost>): string[] | undefined =>
  host.menus()[0]?.lines.map(({ caption }) => caption);

describe('the menu', () => {
  it.each(['NONE', 'LIMITED'] as const)('is whole in mode %s', (mode) => {
    const host = builtHost();
    host.open(mode);
    expect(captions(host)).toEqual(menu.map(({ caption }) => caption.th));
    expect(menu.length).toBeLessThanOrEqual(6);
  });

  it('touches nothing but itself before the add-on is enabled', () => {
    const host = builtHost();
    host.open('NONE');
    expect(host.lastCounts().calls).toBe(0);
  });

  it('is there at once after installing', () => {
    const host = builtHost();
    host.run('onInstall', { authMode: 'FULL' });
    expect(captions(host)).toHaveLength(menu.length);
  });

  it('speaks the language that the workbook is set to, and before that the one chosen in the sidebar', async () => {
    const settings = {
      title: 'ตั้งค่า',
      values: [
        ['หัวข้อ', 'ค่า'],
        ['language', 'en'],
      ],
    };
    const host = builtHost([...smallBooks(), settings]);
    host.open();
    expect(captions(host)).toEqual(menu.map(({ caption }) => caption.en));
    await ask(host, 'language', { language: 'th' });
    host.open();
    expect(captions(host)).toEqual(menu.map(({ caption }) => caption.th));
  });

  it('opens the sidebar on the page of its line', () => {
    const host = builtHost();
    for (const { calls, does } of menu) {
      if (!('opens' in does)) continue;
      host.run(calls);
      expect(host.sidebar()?.title).toBe('สัจจะชีต');
      expect(host.sidebar()?.html.includes(`data-opens="${does.opens}"`)).toBe(true);
    }
  });
});

const ROLES = ['owner', 'editor', 'viewer'] as const;
const cases = menu.flatMap(({ calls }) =>
  ROLES.flatMap((role) => (['th', 'en'] as const).map((errorLocale) => ({ calls, role, errorLocale }))),
);

it('who may only look is told so before a button fails', () => {
  for (const role of ROLES) {
    const host = builtHost(smallBooks(), {
      person: { role, email: role === 'owner' ? 'owner@example.com' : 'a@example.com' },
    });
    host.run('sajjaOpen');
    expect(host.sidebar()?.html.includes('data-looks="only"'), role).toBe(role === 'viewer');
  }
});

describe('every line', () => {
  it.each(cases)('$calls ends in words for the $role, with errors in $errorLocale', ({ calls, role, errorLocale }) => {
    const email = role === 'owner' ? 'owner@example.com' : 'somsri@example.com';
    const host = builtHost(smallBooks(), { person: { role, email }, errorLocale });
    const titles = host.workbook.sheets.map(({ title }) => title);
    host.run(calls);
    const writes = menu.some((item) => item.calls === calls && 'runs' in item.does);
    if (!writes) expect(host.sidebar()).not.toBeNull();
    else if (role === 'viewer') {
      expect(host.alerts).toHaveLength(1);
      expect(host.alerts[0]?.text).toMatch(/เขียนแท็บ “.+” ไม่ได้.*owner@example\.com/);
      expect(host.workbook.sheets.map(({ title }) => title)).toEqual(titles);
    } else {
      expect(host.alerts).toEqual([]);
      expect(host.toasts).toHaveLength(1);
      expect(titlesOf(host)).toHaveLength(titles.length + 1);
    }
  });

  it('says what is wrong with an empty workbook, and writes nothing', () => {
    const host = builtHost([]);
    host.run('sajjaCheck');
    expect(host.alerts[0]?.text).toMatch('ว่าง');
    expect(host.workbook.sheets).toHaveLength(1);
  });
});
