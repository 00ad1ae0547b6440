/** The local page: the product in a browser, without a Google account. */
import type { Language } from '../../core/values/words.ts';
import { createCalls, failureIn } from './calls.ts';
import { createChartLayer } from './charts/layer.ts';
import type { BookView, ChangesView, ShownView, TabView, Told } from './messages.ts';
import { askText, showAlert, showToast } from './parts/dialogs.ts';
import { saveFile, takeFiles } from './parts/files.ts';
import { showMenus } from './parts/menu-bar.ts';
import { listenTo, showDocument } from './parts/sidebar.ts';
import { showTabs } from './parts/tab-bar.ts';
import { type PageWord, pageWord } from './words.ts';
import './page.css';

function part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

const asked = new URL(location.href).searchParams;
let language: Language = asked.get('lang') === 'en' ? 'en' : 'th';
let tabs: readonly TabView[] = [];
/** Whether something was changed that is in no file yet. */
let unsaved = false;
const state = part('[data-testid=state]');
const frame = part<HTMLIFrameElement>('.side-frame');
const word = (name: PageWord): string => pageWord(name, language);

const worker = new Worker(new URL(`worker.js${location.search}`, document.baseURI));
let pageIsReady = (): void => {};
const ready = new Promise<void>((done) => {
  pageIsReady = done;
});
let heard = ready;
const { ask } = createCalls(worker, (told) => {
  heard = heard.then(() => hear(told));
});
// The worker opens the workbook while the grid, which is large, is still on its way.
const opening = firstWorkbook();
const { createGrid } = await import('./grid/grid.ts');
const grid = await createGrid({
  container: part('#grid'),
  language,
  ask: (takes) => ask('formula', takes),
  selected: (place) => {
    void tried(ask('select', place));
    drawTabs();
  },
  edited: (takes) => {
    wasChanged();
    void tried(ask('edit', takes));
  },
  computed: (takes) => void tried(ask('computed', takes)),
  spliced: (takes) => {
    wasChanged();
    void tried(ask('splice', takes));
  },
  widened: (takes) => void tried(ask('width', takes)),
});
const charts = createChartLayer(part('.charts'), grid);

/** Waits for an answer and says what went wrong when there is none. */
async function tried<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (thrown) {
    await showAlert(failureIn(thrown)[language], word('understood'));
    return null;
  }
}

/** Two pages with one file are two workbooks: it is said before somebody works on both. */
function tellCopy(): void {
  if (document.body.getAttribute('aria-busy') === 'true') return;
  const text = word(unsaved ? 'unsavedCopy' : 'copy');
  if (state.textContent !== text) state.textContent = text;
}

function wasChanged(): void {
  unsaved = true;
  tellCopy();
}

/** Opens another workbook, unless somebody would lose what is in no file yet. */
function openAnother(open: () => Promise<unknown>): void {
  if (!unsaved || confirm(word('loses'))) void busyWith('opening', open);
}

/** Says what the page is busy with until the answer is there. */
async function busyWith<Answer>(doing: PageWord, answer: () => Promise<Answer>): Promise<Answer | null> {
  state.textContent = `${word(doing)}…`;
  document.body.setAttribute('aria-busy', 'true');
  const result = await tried(answer());
  await heard;
  document.body.setAttribute('aria-busy', 'false');
  tellCopy();
  return result;
}

async function hear(told: Exclude<Told, { kind: 'answer' | 'failure' }>): Promise<void> {
  if (told.kind === 'book') await showBook(told.book);
  else if (told.kind === 'changes') showChanges(told.changes);
  else showShown(told.shown);
}

async function showBook(book: BookView): Promise<void> {
  unsaved = false;
  charts.forget();
  await grid.show(book);
  tabs = book.sheets;
  charts.keep(tabs);
  grid.select(book.selection);
  part('[data-testid=file-name]').textContent = book.title;
  document.title = `${book.title} · ${word('product')}`;
  drawTabs();
}

function showChanges(changes: ChangesView): void {
  wasChanged();
  grid.apply(changes);
  const changed = new Map([...tabs, ...changes.added, ...changes.tabs].map((tab) => [tab.id, tab]));
  const order = changes.order ?? tabs.map(({ id }) => id);
  tabs = order.flatMap((id) => changed.get(id) ?? []);
  charts.keep([...changes.added, ...changes.tabs]);
  if (changes.selection) grid.select(changes.selection);
  drawTabs();
}

function showShown({ menus, sidebar, toasts, alerts }: ShownView): void {
  showMenus(part('[data-testid=menu-bar]'), menus, (name) => void busyWith('working', () => ask('run', { name })));
  part('[data-testid=sidebar]').hidden = sidebar === null;
  if (sidebar) {
    part('.side-title').textContent = sidebar.title;
    frame.title = sidebar.title || word('sidebar');
    showDocument(frame, sidebar.html);
  } else frame.removeAttribute('srcdoc');
  for (const toast of toasts) showToast(part('[data-testid=toasts]'), toast);
  for (const alert of alerts) void showAlert(alert, word('understood'));
}

function drawTabs(): void {
  const seen = tabs.filter(({ hidden }) => !hidden);
  showTabs(part('[data-testid=tabs]'), seen, grid.activeSheet(), {
    turnTo: grid.turnTo,
    // Until the new tab stands the old one is looked at still: what is chosen on it meanwhile would be left again.
    add: () => void busyWith('working', () => ask('add', null)),
    async rename(id) {
      const before = tabs.find((tab) => tab.id === id)?.title ?? '';
      const title = await askText(word('renameTab'), before, word('understood'));
      if (title && title !== before) await tried(ask('rename', { sheetId: id, title }));
    },
    addWords: word('addTab'),
  });
}

function speak(): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = word(element.dataset['word'] as PageWord);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset['label'] as PageWord));
  }
  frame.title ||= word('sidebar');
  tellCopy();
}

const input = part<HTMLInputElement>('[data-testid=file]');
takeFiles(input, part('[data-testid=drop]'), (name, bytes) =>
  openAnother(() => withSidebar(ask('open', { name, bytes }))),
);
part('[data-testid=blank]').addEventListener('click', () => openAnother(() => withSidebar(ask('blank', null))));
part('[data-testid=open]').addEventListener('click', () => input.click());
part('[data-testid=save]').addEventListener('click', async () => {
  const saved = await busyWith('saving', () => ask('save', null));
  if (!saved) return;
  saveFile(saved.name, saved.bytes);
  unsaved = false;
  tellCopy();
});
part('[data-testid=language]').addEventListener('click', () => {
  language = language === 'th' ? 'en' : 'th';
  speak();
  void tried(ask('language', { language }));
});
part('[data-testid=close-sidebar]').addEventListener('click', () => void tried(ask('closeSidebar', null)));
listenTo(frame, {
  call: (name, args) => ask('call', { name, args }),
  close: () => void tried(ask('closeSidebar', null)),
  focusGrid: () => part('#grid').focus(),
  messageOf: (thrown) => failureIn(thrown)[language],
});

addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

speak();
pageIsReady();
await busyWith('opening', () => opening);

/** A sheet of one's own, blank or brought, says nothing by itself: the sidebar shows how to begin. */
async function withSidebar(opened: Promise<null>): Promise<null> {
  await opened;
  return ask('run', { name: 'sajjaOpen' });
}

/** The file that the address names, or the example. */
async function firstWorkbook(): Promise<null> {
  await ask('language', { language });
  const opened = asked.get('open');
  if (opened === null) return ask('example', { size: asked.get('size') ?? 'network' });
  const response = await fetch('opened.xlsx');
  return withSidebar(ask('open', { name: opened, bytes: new Uint8Array(await response.arrayBuffer()) }));
}
