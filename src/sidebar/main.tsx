/** Opens the sidebar on the page that the menu asked for. */
import { render } from 'preact';
import { App } from './app.tsx';
import { lookBack } from './changed.ts';
import { keptTextSize } from './kept.ts';
import { PAGES } from './pages.tsx';
import { sparePresses } from './second-click.ts';
import { askMonth, goTop, looksOnly, type PageName, textSize } from './state.ts';

function isPage(name: string | undefined): name is PageName {
  return name !== undefined && name in PAGES;
}

const root = document.getElementById('sidebar');
if (root) {
  const { opens, looks } = root.dataset;
  looksOnly.value = looks !== undefined;
  if (isPage(opens)) goTop(opens);
  textSize.value = keptTextSize() ?? textSize.value;
  render(<App />, root);
  sparePresses();
  window.addEventListener('focus', () => void lookBack());
  void askMonth({});
}
