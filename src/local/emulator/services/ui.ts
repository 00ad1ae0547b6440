/** The emulated user interface: menus, the sidebar, and HTML files. */
import type { HtmlOutput, HtmlService, Menu, Ui } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import type { MenuLine } from '../host-model.ts';
import { strict } from '../strict.ts';
import { dropLocks } from './lock.ts';

const ADD_ON = 'สัจจะชีต';

function createMenu(execution: Execution, caption: string): Menu {
  const lines: MenuLine[] = [];
  const menu: Menu = strict<Menu>('Menu', {
    addItem(words, calls) {
      lines.push({ caption: words, calls });
      return menu;
    },
    addSeparator() {
      lines.push({ caption: '', calls: null });
      return menu;
    },
    addToUi() {
      execution.state.menus.set(caption, { caption, lines });
      execution.state.shown();
    },
  });
  return menu;
}

/** `SpreadsheetApp.getUi()`. */
export function createUi(execution: Execution): Ui {
  const { state } = execution;
  return strict<Ui>('Ui', {
    alert(text) {
      execution.needs('Ui.alert', 'FULL');
      execution.call('Ui.alert');
      dropLocks(execution);
      const alert = { title: '', text };
      state.alerts.push(alert);
      state.shown();
      return state.options.answers?.(alert) ?? 'OK';
    },
    createAddonMenu: () => createMenu(execution, ADD_ON),
    showSidebar(page) {
      execution.needs('Ui.showSidebar', 'FULL');
      execution.call('Ui.showSidebar');
      state.sidebar = { title: titles.get(page) ?? '', html: page.getContent() };
      state.shown();
    },
  });
}

const titles = new WeakMap<object, string>();

function createOutput(html: string): HtmlOutput {
  let content = html;
  const output: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
    getContent: () => content,
    setContent(given) {
      content = given;
      return output;
    },
    setTitle(title) {
      titles.set(output, title);
      return output;
    },
  });
  return output;
}

/** `HtmlService`. */
export function createHtmlService(execution: Execution): HtmlService {
  return strict<HtmlService>('HtmlService', {
    createHtmlOutputFromFile(name) {
      const html = execution.state.options.html[name];
      return html === undefined ? execution.refuse('htmlMissing', { name }) : createOutput(html);
    },
  });
}
