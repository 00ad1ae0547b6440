/** The menu bar: the script's own menus, opened by click or by keys. */
import type { Menu } from '../../emulator/host-model.ts';
import { button, make } from './make.ts';

/** Shows the menus in a box; `choose` is called with the function that a line names. */
export function showMenus(box: HTMLElement, menus: readonly Menu[], choose: (calls: string) => void): void {
  box.replaceChildren(...menus.map((menu) => menuOf(menu, choose)));
}

function menuOf(menu: Menu, choose: (calls: string) => void): HTMLElement {
  const list = make('div', { role: 'menu', class: 'menu-list', 'aria-label': menu.caption, hidden: '' });
  const opener = button(
    menu.caption,
    { class: 'menu-name', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-testid': 'menu' },
    () => turn(list.hidden !== false),
  );
  const lines = menu.lines.map(({ caption, calls }) =>
    calls === null
      ? make('hr', { class: 'menu-line' })
      : button(caption, { role: 'menuitem', class: 'menu-item', tabindex: '-1' }, () => {
          turn(false);
          choose(calls);
        }),
  );
  list.append(...lines);
  const items = lines.filter((line) => line instanceof HTMLButtonElement);

  function turn(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) items[0]?.focus();
  }

  const holder = make('div', { class: 'menu' }, opener, list);
  holder.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    const at = activeElement instanceof HTMLButtonElement ? items.indexOf(activeElement) : -1;
    if (event.key === 'Tab') turn(false);
    else if (event.key === 'Escape') {
      turn(false);
      opener.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) turn(true);
      else items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
    }
  });
  // Not by the loss of focus: the grid takes it for itself when it has been drawn.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && holder.contains(target))) turn(false);
  });
  return holder;
}
