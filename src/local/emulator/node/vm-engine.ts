/** Runs the script in Node: a bare `vm` context holds what Apps Script has, and nothing of Node. */
import { createContext, Script } from 'node:vm';
import type { Engine, Intrinsics } from '../host-model.ts';
import { CLOCKED_DATE, INTRINSICS, NEWER_BUILT_INS, OWN_NAMES } from '../intrinsics.ts';

const strip = new Script(NEWER_BUILT_INS);
const makeIntrinsics = new Script(INTRINSICS);
const clockDate = new Script(`Date = ${CLOCKED_DATE}(Date, now$); delete globalThis.now$;`);
const nameBuiltIns = new Script(OWN_NAMES);

/** The engine of tests and of the batch command. */
export const vmEngine: Engine = {
  compile(code) {
    const script = new Script(code, { filename: 'Code.js' });
    return ({ services, now, ready }) => {
      const context = createContext({ ...services, now$: now });
      strip.runInContext(context);
      const intrinsics: Intrinsics = makeIntrinsics.runInContext(context);
      clockDate.runInContext(context);
      nameBuiltIns.runInContext(context);
      ready(intrinsics);
      script.runInContext(context);
      return {
        intrinsics,
        find: (name) => {
          const found: unknown = Object.hasOwn(context, name) ? context[name] : undefined;
          return typeof found === 'function' ? (...args) => found(...args) : undefined;
        },
      };
    };
  },
};
