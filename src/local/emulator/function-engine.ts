/** Runs the script in a browser's worker: wrapped in a function that hides what Apps Script does not have. */
import type { Engine } from './host-model.ts';
import { CLOCKED_DATE, INTRINSICS, MISSING } from './intrinsics.ts';

/**
 * An engine without `vm`. Its contexts share the worker's built-in objects; their variables are fresh, which is what a script can tell.
 */
export const functionEngine: Engine = {
  compile(code) {
    const wrapped = `
      const Date = ${CLOCKED_DATE}(this.Date, now);
      ready(${INTRINSICS});
      ${code}
      ;return (name) => /^[\\p{ID_Start}$][\\p{ID_Continue}$]*$/u.test(name) ? eval('typeof ' + name + ' === "function" ? ' + name + ' : undefined') : undefined;`;
    return ({ services, now, ready }) => {
      const names = Object.keys(services);
      const hidden = MISSING.filter((name) => !names.includes(name));
      let intrinsics: Parameters<typeof ready>[0] | undefined;
      const run = new Function(...names, ...hidden, 'now', 'ready', wrapped);
      const find = run.call(
        { Date },
        ...names.map((name) => services[name]),
        ...hidden.map(() => undefined),
        now,
        (made: Parameters<typeof ready>[0]) => {
          intrinsics = made;
          ready(made);
        },
      );
      if (!intrinsics) throw new Error('the context did not start');
      return { find, intrinsics };
    };
  },
};
