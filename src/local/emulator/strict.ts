/** Objects that know only what the emulator knows: any other member is an error, not `undefined`. */

/** Asked for by engines and inspectors of any object. */
const ASKED_OF_EVERYTHING = new Set(['then', 'toJSON', 'constructor', 'prototype', 'nodeType', '$$typeof']);

const services = new WeakSet<object>();

/** Whether something is a service, or what one gave. */
export const isService = (thing: unknown): thing is object =>
  typeof thing === 'object' && thing !== null && services.has(thing);

/** The same object, which throws when asked for what it does not have. */
export function strict<Service extends object>(name: string, service: Service): Service {
  const made = new Proxy(service, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ASKED_OF_EVERYTHING.has(key))
        return Reflect.get(target, key, receiver);
      throw new TypeError(`${name}.${key} is not known to the emulator`);
    },
    set(_, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  });
  services.add(made);
  return made;
}
