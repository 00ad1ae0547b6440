/** The settings of a workbook: what each asks, how it stands, and the command that changes one. */

import type { Book } from '../../tables/book.ts';
import { hashOf } from '../../values/hash.ts';
import { arabicDigits, wordKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import type { SettingKey, SettingLine } from '../answers/rules.ts';
import { changesIn } from '../changes-in.ts';
import type { Command } from '../command.ts';
import { settingWrong } from '../problems-entering.ts';
import { choiceIn, flagIn, posts, textIn } from '../takes.ts';
import { MEETING_DAY, openWorkbook, REPORT_DAY, settingOf } from '../workbook.ts';

const DAY_LIKE = '1–31';

interface Setting {
  readonly asks: Words;
  readonly usual: Words;
  readonly like: string;
  readonly choices?: Readonly<Record<string, Words>>;
}

const SETTINGS: { readonly [key in SettingKey]: Setting } = {
  'network.name': {
    asks: words('ชื่อเครือข่าย', 'Name of the network'),
    usual: words('ยังไม่ได้ตั้ง', 'not set'),
    like: 'เครือข่ายวัดป่ายาง',
  },
  'network.meetingDay': {
    asks: words('ประชุมเครือข่ายทุกเดือน', 'The network meets each month on'),
    usual: words(`วันที่ ${MEETING_DAY}`, `day ${MEETING_DAY}`),
    like: DAY_LIKE,
  },
  'network.reportDay': {
    asks: words('กลุ่มส่งยอดภายใน', 'Groups report by'),
    usual: words(`วันที่ ${REPORT_DAY}`, `day ${REPORT_DAY}`),
    like: DAY_LIKE,
  },
  language: {
    asks: words('ภาษาของชีต', 'Language of the workbook'),
    usual: words('ไทย', 'Thai'),
    like: 'th, en',
    choices: { th: words('ไทย', 'Thai'), en: words('อังกฤษ', 'English') },
  },
};

const KEYS = ['network.name', 'network.meetingDay', 'network.reportDay', 'language'] as const;

function saidSetting(key: SettingKey, typed: string): Words {
  const { like, choices } = SETTINGS[key];
  if (like === DAY_LIKE) return words(`วันที่ ${typed}`, `day ${typed}`);
  return choices?.[wordKey(typed)] ?? words(typed, typed);
}

/** The settings as they stand. */
export function settingLines(book: Book): readonly SettingLine[] {
  return KEYS.map((key) => {
    const { asks, usual, like, choices = {} } = SETTINGS[key];
    const typed = settingOf(book, key) ?? '';
    return {
      key,
      asks,
      typed,
      value: typed === '' ? usual : saidSetting(key, typed),
      input: { like, choices: Object.entries(choices).map(([value, label]) => ({ value, label })) },
    };
  });
}

/** A setting's value out of what was typed. Throws Problem. */
function valueIn(key: SettingKey, typed: string | null): string {
  const { asks, like, choices } = SETTINGS[key];
  const text = arabicDigits(typed ?? '');
  const wrong =
    text === '' ||
    (like === DAY_LIKE && !(/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 31)) ||
    (choices !== undefined && !(text in choices));
  if (wrong) throw settingWrong({ asks: asks.th, asksEn: asks.en, like });
  return like === DAY_LIKE ? String(Number(text)) : key === 'network.name' ? typed! : text;
}

export const setSetting: Command<'setSetting'> = {
  name: 'setSetting',
  caption: words('ตั้งค่า', 'Change a setting'),
  acts: posts,
  plan: (takes, context) => {
    const key = choiceIn(takes, 'key', KEYS) ?? 'network.name';
    const value = valueIn(key, textIn(takes, 'value'));
    const post = flagIn(takes, 'post');
    const { book } = openWorkbook(takes, context);
    const [line] = settingLines(book).filter((one) => one.key === key);
    const row = [...book.settings].reverse().find((one) => wordKey(one.key) === wordKey(key));
    const cell = SETTINGS[key].like === DAY_LIKE ? Number(value) : value;
    const action = `setting-${hashOf([key, value, line!.typed].join('\n'))}`;
    const changes = changesIn(book, context, action, [
      row === undefined
        ? { adds: 'settings', groupId: '', records: [{ key, value: cell }] }
        : { sets: 'settings', at: row, values: { value: cell } },
    ]);
    const [was, is] = [line!.value, saidSetting(key, value)];
    const says = words(`${line!.asks.th}: ${is.th} แทน ${was.th}`, `${line!.asks.en}: ${is.en} instead of ${was.en}`);
    return {
      answer: { says, warnings: [], action: post ? action : null },
      says,
      writes: [],
      ...(post && changes.cells.length > 0 ? { changes } : {}),
      selects: null,
      remembers: {},
    };
  },
};
