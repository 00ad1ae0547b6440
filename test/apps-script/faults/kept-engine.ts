/** An engine that loads the script once for many executions: ten times as many faults are tried in the same time. */
import type { Engine, Realm, World } from '../../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';

/** One realm a script, for all hosts of this process; the services that it names are those of the execution that runs. */
const realms = new Map<string, (world: World) => Realm>();

/**
 * Google starts every execution in a context of its own; here only the services are new. Whatever the script kept from
 * one execution to the next would show: `kept-engine.test.ts` runs every fourth case in contexts of its own as well, with
 * the same outcome and the same calls.
 */
export const keptEngine: Engine = {
  compile(code) {
    const known = realms.get(code);
    if (known) return known;
    let running: World | null = null;
    let realm: Realm | null = null;
    const now = (): World => {
      if (!running) throw new Error('a service was used while nothing ran');
      return running;
    };
    const start = vmEngine.compile(code);
    const began = (first: World): Realm =>
      start({
        services: Object.fromEntries(
          Object.keys(first.services).map((name) => [
            name,
            new Proxy({}, { get: (_, member) => Reflect.get(Object(now().services[name]), member) }),
          ]),
        ),
        now: () => now().now(),
        ready: () => {},
      });
    const run = (world: World): Realm => {
      realm ??= began(world);
      const { find, intrinsics } = realm;
      world.ready(intrinsics);
      return {
        intrinsics,
        find: (name) => {
          const found = find(name);
          return (
            found &&
            ((...args) => {
              const outer = running;
              running = world;
              try {
                return found(...args);
              } finally {
                running = outer;
              }
            })
          );
        },
      };
    };
    realms.set(code, run);
    return run;
  },
};
