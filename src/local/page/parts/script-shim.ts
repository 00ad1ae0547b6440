/** What Google puts into a sidebar before its own script: `google.script.run` and `google.script.host`, over messages to the page. */

/** The script that goes after the sidebar's `<head>`. It stands alone in the frame and sees nothing of the page. */
export const SCRIPT_SHIM = `<script>(() => {
  const waiting = new Map();
  let count = 0;
  const send = (message) => parent.postMessage(message, '*');
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.kind !== 'answer') return;
    const { success, failure, user } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.ok) success?.(data.answer, user);
    else if (failure) failure(Object.assign(new Error(data.message), { name: 'ScriptError' }), user);
    else console.error(data.message);
  });
  const refused = (value) => typeof value === 'function' || value instanceof Date || value instanceof Node;
  const has = (value, seen = new Set()) => {
    if (refused(value)) return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    return Object.values(value).some((part) => has(part, seen));
  };
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
      return (...args) => {
        if (has(args)) throw new TypeError('Failed due to illegal value in property: 0');
        count += 1;
        waiting.set(count, handlers);
        send({ kind: 'run', id: count, name: String(name), args });
      };
    },
  });
  window.google = { script: {
    run: runner({}),
    host: {
      close: () => send({ kind: 'close' }),
      editor: { focus: () => send({ kind: 'focus' }) },
      setHeight: () => {},
      setWidth: () => {},
      origin: 'null',
    },
  } };
})();</script>`;

/** A sidebar's document with the shim in it. */
export function withShim(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  return head ? html.replace(head[0], () => head[0] + SCRIPT_SHIM) : SCRIPT_SHIM + html;
}
