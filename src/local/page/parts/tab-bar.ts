/** The tabs of the workbook, below the grid. */
import { button, make } from './make.ts';

export interface ShownTab {
  readonly id: number;
  readonly title: string;
}

export interface TabActions {
  readonly turnTo: (id: number) => void;
  readonly add: () => void;
  readonly rename: (id: number) => void;
  readonly addWords: string;
}

/** Shows the tabs in a box, with the active one marked and in sight. */
export function showTabs(box: HTMLElement, tabs: readonly ShownTab[], active: number, actions: TabActions): void {
  const held = document.activeElement?.getAttribute('data-tab') ?? null;
  const list = box.querySelector<HTMLElement>('[role=tablist]') ?? make('div', { role: 'tablist', class: 'tab-list' });
  list.setAttribute('aria-label', box.getAttribute('aria-label') ?? '');
  list.replaceChildren(
    ...tabs.map(({ id, title }) => {
      const tab = button(
        title,
        {
          role: 'tab',
          class: 'tab',
          'data-tab': String(id),
          'data-testid': 'tab',
          'aria-selected': String(id === active),
          'aria-controls': 'grid',
          tabindex: id === active ? '0' : '-1',
        },
        () => actions.turnTo(id),
      );
      tab.addEventListener('dblclick', () => actions.rename(id));
      return tab;
    }),
  );
  list.onkeydown = (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.findIndex(({ id }) => id === active) + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    actions.turnTo(next.id);
    list.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  const add = button('+', { class: 'tab-add', 'aria-label': actions.addWords, title: actions.addWords }, actions.add);
  box.replaceChildren(add, list);
  list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (held !== null) list.querySelector<HTMLElement>(`[data-tab="${held}"]`)?.focus();
}
