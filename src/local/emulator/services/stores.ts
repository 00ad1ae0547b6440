/** The emulated properties and caches, with their quotas (S4, S5). */
import type { Cache, CacheService, Properties, PropertiesService } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import type { Cached } from '../state.ts';
import { strict } from '../strict.ts';

const LONGEST_PROPERTY = 9 * 1024;
const LARGEST_STORE = 500 * 1024;
const LONGEST_KEY = 250;
const LONGEST_CACHED = 102_400;
const LONGEST_TIME = 21_600;
const MOST_CACHED = 1000;
const EVICTED = 100;

/** Bytes in UTF-8: a Thai letter takes three. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function storeOf<Thing>(stores: Map<string, Map<string, Thing>>, name: string): Map<string, Thing> {
  const store = stores.get(name) ?? new Map<string, Thing>();
  stores.set(name, store);
  return store;
}

function createProperties(execution: Execution, name: string): Properties {
  const store = storeOf(execution.state.properties, name);
  const put = (key: string, value: unknown): void => {
    const text = String(value);
    if (bytesOf(text) > LONGEST_PROPERTY) execution.refuse('argumentTooLarge', { name: 'value' });
    let size = bytesOf(key) + bytesOf(text);
    for (const [other, kept] of store) if (other !== key) size += bytesOf(other) + bytesOf(kept);
    if (size > LARGEST_STORE) execution.refuse('propertyQuota');
    store.set(key, text);
  };
  const writable = (call: string): void => {
    execution.needs(call, 'FULL', 'LIMITED');
    execution.call(`Properties.${call}`, 0, 'write');
  };
  const properties: Properties = strict<Properties>('Properties', {
    deleteProperty(key) {
      writable('deleteProperty');
      store.delete(key);
      return properties;
    },
    getProperties() {
      execution.call('Properties.getProperties');
      return Object.fromEntries(store);
    },
    setProperty(key, value) {
      writable('setProperty');
      put(key, value);
      return properties;
    },
    setProperties(given) {
      writable('setProperties');
      for (const [key, value] of Object.entries(given)) put(key, value);
      return properties;
    },
  });
  return properties;
}

/** `PropertiesService` for one execution; a custom function sees the owner's (C5). */
export function createPropertiesService(execution: Execution): PropertiesService {
  const open = (call: string): void => execution.needs(call, 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
  return strict<PropertiesService>('PropertiesService', {
    getDocumentProperties() {
      open('PropertiesService.getDocumentProperties');
      return createProperties(execution, 'document');
    },
    getUserProperties() {
      open('PropertiesService.getUserProperties');
      const { authMode, person, workbook } = execution;
      return createProperties(execution, `user:${authMode === 'CUSTOM_FUNCTION' ? workbook.owner : person.email}`);
    },
  });
}

function createCache(execution: Execution, store: Map<string, Cached>): Cache {
  const now = execution.state.now;
  return strict<Cache>('Cache', {
    get(key) {
      execution.call('Cache.get');
      const kept = store.get(key);
      return kept && kept.until > now() ? kept.value : null;
    },
    put(key, value, seconds) {
      execution.call('Cache.put', 0, 'write');
      if (key.length > LONGEST_KEY) execution.refuse('argumentTooLarge', { name: 'key' });
      if (bytesOf(value) > LONGEST_CACHED) execution.refuse('argumentTooLarge', { name: 'value' });
      store.set(key, { value: String(value), until: now() + Math.min(seconds, LONGEST_TIME) * 1000 });
      if (store.size > MOST_CACHED) for (const oldest of [...store.keys()].slice(0, EVICTED)) store.delete(oldest);
    },
    remove(key) {
      execution.call('Cache.remove', 0, 'write');
      store.delete(key);
    },
  });
}

/** `CacheService` for one execution. */
export function createCacheService(execution: Execution): CacheService {
  return strict<CacheService>('CacheService', {
    getDocumentCache() {
      execution.needs('CacheService.getDocumentCache', 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
      return createCache(execution, storeOf(execution.state.caches, 'document'));
    },
  });
}
