/** The sidebar: the script's page in a frame that may run its own script and reach nothing else. */
import { withShim } from './script-shim.ts';

export interface SidebarActions {
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly focusGrid: () => void;
  readonly messageOf: (thrown: unknown) => string;
}

interface FromFrame {
  readonly kind: 'run' | 'close' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Listens to the frame's script from now on. */
export function listenTo(frame: HTMLIFrameElement, actions: SidebarActions): void {
  addEventListener('message', async ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === 'close') return actions.close();
    if (data.kind === 'focus') return actions.focusGrid();
    if (data.kind !== 'run') return;
    const asking = frame.contentWindow;
    const reply = (answer: object): void => asking?.postMessage({ kind: 'answer', id: data.id, ...answer }, '*');
    try {
      reply({ ok: true, answer: await actions.call(data.name, data.args) });
    } catch (thrown) {
      reply({ ok: false, message: actions.messageOf(thrown) });
    }
  });
}

/** Shows a sidebar's document in the frame, unless it is there already. */
export function showDocument(frame: HTMLIFrameElement, html: string): void {
  const document = withShim(html);
  if (frame.srcdoc !== document) frame.srcdoc = document;
}
