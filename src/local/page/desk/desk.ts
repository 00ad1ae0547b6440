/** The worker's desk: one open workbook, the script that runs over it, and an answer to each question of the page. */
import { isProblem } from '../../../core/values/problem.ts';
import { functionEngine } from '../../emulator/function-engine.ts';
import { createHost } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host-model.ts';
import { createWorkbook, type WorkbookContent } from '../../emulator/workbook.ts';
import { contentOf } from '../../example/content.ts';
import { exampleWorkbook } from '../../example/example.ts';
import { EXAMPLE_SIZES, EXAMPLE_TODAY } from '../../example/workbook.ts';
import { readWorkbook } from '../../xlsx/read.ts';
import { writeWorkbook } from '../../xlsx/write.ts';
import type { Asked, Failure, Question, Questions, ShownView, Told } from '../messages.ts';
import { watch } from './changes.ts';
import { editEvent, putEdits } from './edit.ts';
import { answerFormula } from './formula.ts';
import { sheetViewOf } from './views.ts';

export interface DeskOptions {
  /** `dist/Code.js` and the pages it shows, as they are deployed. */
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  /** Refuse every call from the sidebar, as Google does when several accounts are signed in. */
  readonly severalAccounts: boolean;
  readonly tell: (told: Told) => void;
}

type Answers = {
  readonly [Name in Question]: (takes: Questions[Name]['takes']) => Promise<Questions[Name]['answers']>;
};

/** Noon of the example's day in Bangkok: its months are over, whatever day it is. */
const EXAMPLE_NOW = Date.parse(`${EXAMPLE_TODAY}T05:00:00Z`);

/** A desk that answers what it is asked. */
export function createDesk(options: DeskOptions): (asked: Asked) => Promise<void> {
  const { code, html, tell } = options;
  const functions = [...code.matchAll(/@customfunction\b[\s\S]*?\*\/\s*function (\w+)/g)].map(([, name]) => name ?? '');
  let language: 'th' | 'en' = 'th';
  let now: number | undefined;
  let host: Host | null = null;
  let changes = watch(createWorkbook({ title: '', sheets: [] }));
  let heard = { toasts: 0, alerts: 0 };
  let lastShown = '';

  function begin(content: WorkbookContent, clock: number | undefined): void {
    const workbook = createWorkbook(content);
    now = clock;
    changes.stop();
    host = createHost({
      code,
      html,
      workbook,
      engine: functionEngine,
      person: { locale: language },
      errorLocale: language,
      ...(now !== undefined && { now }),
    });
    if (options.severalAccounts) host.setFaults({ severalAccounts: true });
    heard = { toasts: 0, alerts: 0 };
    lastShown = '';
    host.open();
    changes = watch(workbook);
    const book = {
      title: workbook.title,
      sheets: workbook.sheets.map(sheetViewOf),
      selection: workbook.selection,
      functions,
    };
    tell({ kind: 'book', book });
    show();
  }

  function opened(): Host {
    if (!host) throw new Error('no workbook is open');
    return host;
  }

  function sheetOf(id: number) {
    const sheet = opened().workbook.sheetById(id);
    if (!sheet) throw new Error(`no tab ${id}`);
    return sheet;
  }

  function show(): void {
    const { menus, sidebar, toasts, alerts } = opened();
    const shown: ShownView = {
      menus: menus(),
      sidebar: sidebar(),
      toasts: toasts.slice(heard.toasts).map(({ text }) => text),
      alerts: alerts.slice(heard.alerts).map(({ text }) => text),
    };
    heard = { toasts: toasts.length, alerts: alerts.length };
    // Only news is told: a menu that is drawn again closes under the person's hand.
    const news = JSON.stringify(shown);
    if (news === lastShown) return;
    lastShown = JSON.stringify({ ...shown, toasts: [], alerts: [] });
    tell({ kind: 'shown', shown });
  }

  const answers: Answers = {
    async open({ name, bytes }) {
      begin(await readWorkbook(bytes, { name, zone: 'Asia/Bangkok', locale: 'th_TH' }), undefined);
      return null;
    },
    async example({ size }) {
      const example = exampleWorkbook(EXAMPLE_SIZES.find((known) => known === size) ?? 'network');
      begin(
        { title: example.name, zone: example.zone, locale: example.locale, sheets: example.tabs.map(contentOf) },
        EXAMPLE_NOW,
      );
      return null;
    },
    async blank() {
      const title = language === 'th' ? 'ชีตใหม่' : 'New sheet';
      begin({ title, locale: language === 'th' ? 'th_TH' : 'en_US', sheets: [] }, undefined);
      return null;
    },
    async save() {
      const { workbook } = opened();
      return { name: `${workbook.title}.xlsx`, bytes: await writeWorkbook(workbook) };
    },
    async run({ name }) {
      opened().run(name);
      return null;
    },
    call: ({ name, args }) => opened().call(name, args),
    async formula({ name, args }) {
      return { rows: answerFormula(opened(), name, args) };
    },
    async edit({ sheetId, edits, typed }) {
      const { workbook, trigger } = opened();
      const sheet = sheetOf(sheetId);
      putEdits(workbook, sheet, edits, new Date(now ?? Date.now()).getFullYear());
      if (typed) {
        const { event, at } = editEvent(sheet, edits);
        try {
          trigger('onEdit', event, at);
        } catch (error) {
          // Google tells nobody of a simple trigger that fails.
          console.warn(String(error));
        }
      }
      return null;
    },
    async computed({ sheetId, cells }) {
      const sheet = sheetOf(sheetId);
      for (const { row, column, value } of cells) sheet.setComputed(row, column, value);
      return null;
    },
    async splice({ sheetId, what, at, inserted }) {
      const sheet = sheetOf(sheetId);
      changes.quietly(() => {
        if (what === 'rows') inserted > 0 ? sheet.insertRows(at, inserted) : sheet.deleteRows(at, -inserted);
        else inserted > 0 ? sheet.insertColumns(at, inserted) : sheet.deleteColumns(at, -inserted);
      });
      return null;
    },
    async width({ sheetId, column, pixels }) {
      sheetOf(sheetId).columnWidths.set(column, pixels);
      return null;
    },
    async rename({ sheetId, title }) {
      const sheet = sheetOf(sheetId);
      sheet.title = title;
      sheet.touched();
      return null;
    },
    async add() {
      const { workbook } = opened();
      const word = workbook.locale.startsWith('th') ? 'แผ่น' : 'Sheet';
      let number = workbook.sheets.length + 1;
      while (workbook.sheetByTitle(`${word}${number}`)) number++;
      const { id } = workbook.addSheet({ title: `${word}${number}`, values: [] });
      workbook.select({ sheetId: id, row: 0, column: 0, rows: 1, columns: 1 });
      return null;
    },
    async select(place) {
      changes.quietly(() => opened().workbook.select(place));
      return null;
    },
    async closeSidebar() {
      opened().closeSidebar();
      return null;
    },
    async language(takes) {
      language = takes.language;
      host?.actAs({ locale: language });
      host?.open();
      return null;
    },
  };

  return async (asked) => {
    const { id } = asked;
    try {
      const answer = await answerTo(answers, asked);
      const changed = changes.taken();
      if (changed) tell({ kind: 'changes', changes: changed });
      if (host && asked.name !== 'formula' && asked.name !== 'select') show();
      tell({ kind: 'answer', id, answer });
    } catch (thrown) {
      tell({ kind: 'failure', id, failure: failureOf(thrown) });
    }
  };
}

function answerTo<Name extends Question>(answers: Answers, asked: Asked<Name>): Promise<unknown> {
  return answers[asked.name](asked.takes);
}

function failureOf(thrown: unknown): Failure {
  if (isProblem(thrown)) return thrown.words;
  const message = thrown instanceof Object && 'message' in thrown ? String(thrown.message) : String(thrown);
  return { th: message, en: message };
}
