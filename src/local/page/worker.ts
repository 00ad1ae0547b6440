/** The page's worker: fetches the built script and answers the page from its desk. */
import { createDesk } from './desk/desk.ts';
import type { Asked } from './messages.ts';

async function textOf(file: string): Promise<string> {
  const response = await fetch(new URL(file, self.location.href));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

const fault = new URL(self.location.href).searchParams.get('fault');
const desk = Promise.all([textOf('Code.js'), textOf('Sidebar.html')]).then(([code, sidebar]) =>
  createDesk({
    code,
    html: { Sidebar: sidebar },
    severalAccounts: fault === 'permission-denied',
    tell: (told) => self.postMessage(told),
  }),
);

// One question after the other, in the order in which they were asked.
let before: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answer = async (): Promise<void> => (await desk)(data);
  before = data.name === 'call' || data.name === 'formula' ? before.then(() => void answer()) : before.then(answer);
});
