/** The kinds of group as people choose among them. */
import type { Words } from '../../../core/values/words.ts';
import { startWords } from '../../words/start.ts';

export type Kind = 'onebaht' | 'sajja' | 'production' | 'villagefund' | 'network';

export const KINDS: readonly (readonly [Kind, Words])[] = [
  ['onebaht', startWords.onebaht],
  ['sajja', startWords.sajja],
  ['production', startWords.production],
  ['villagefund', startWords.villagefund],
  ['network', startWords.networkKind],
];

/** Whether a word names one. */
export const isKind = (word: string): word is Kind => KINDS.some(([kind]) => kind === word);
