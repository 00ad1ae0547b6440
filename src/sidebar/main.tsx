/** Opens the sidebar on the page that the menu asked for. */
import { render } from 'preact';
import { App } from './app.tsx';
import { lookBack } from './changed.ts';
import { keptTextSize } from './kept.ts';
import { askMonth, goTop, type PageName, textSize } from './state.ts';

const PAGES: readonly PageName[] = [
  'month',
  'collection',
  'findings',
  'members',
  'welfare',
  'loans',
  'yearEnd',
  'summary',
  'network',
  'pack',
  'grants',
  'funerals',
  'businesses',
  'meetings',
  'bodies',
  'plan',
  'survey',
  'households',
  'board',
  'groupReport',
  'summaryFile',
  'takeIn',
  'settings',
];

const root = document.getElementById('sidebar');
if (root) {
  const opens = PAGES.find((page) => page === root.dataset['opens']);
  if (opens) goTop(opens);
  textSize.value = keptTextSize() ?? textSize.value;
  render(<App />, root);
  window.addEventListener('focus', () => void lookBack());
  void askMonth({});
}
