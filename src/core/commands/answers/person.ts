/** What commands about the person who asks answer: where they look, what they are called, and their language. */
import type { Language } from '../../values/words.ts';

/** What each takes, as typed or as JSON, and what it answers. */
export interface PersonCommands {
  /** What this person is called on papers and in the log; blank forgets it. */
  myName: { takes: { name: string }; answers: { readonly name: string | null } };
  goTo: { takes: { tab: string; row?: number; column?: string }; answers: { done: true } };
  language: { takes: { language: string }; answers: { language: Language } };
}
