/** Runs the script in Node: a bare `vm` context holds what Apps Script has, and nothing of Node. */
import { createContext, Script } from 'node:vm';
import type { Engine, Intrinsics, Realm, World } from '../host-model.ts';
import { CLOCKED_DATE, INTRINSICS, NEWER_BUILT_INS, OWN_NAMES } from '../intrinsics.ts';

const strip = new Script(NEWER_BUILT_INS);
const makeIntrinsics = new Script(INTRINSICS);
const clockDate = new Script(`Date = ${CLOCKED_DATE}(Date, now$); delete globalThis.now$;`);
const nameBuiltIns = new Script(OWN_NAMES);

/** The engine of tests, in which each execution begins with nothing. */
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

/**
 * An engine whose executions share one context and differ in their services and clock only: what the script has compiled
 * well for one workbook stands for the next. For a script that keeps nothing of a workbook between executions.
 */
export const lastingEngine: Engine = {
  compile(code) {
    const compiled = vmEngine.compile(code);
    let world: World | null = null;
    let realm: Realm | null = null;
    return (given) => {
      world = given;
      if (realm === null) {
        const services = Object.keys(given.services).map((name) => [name, standIn(() => world?.services[name])]);
        realm = compiled({ services: Object.fromEntries(services), now: () => world?.now() ?? 0, ready: given.ready });
      } else given.ready(realm.intrinsics);
      return realm;
    };
  },
};

/** Stands for a service that is another one in each execution. */
function standIn(service: () => unknown): object {
  return new Proxy({}, { get: (_, name) => Object(service())[name] });
}
