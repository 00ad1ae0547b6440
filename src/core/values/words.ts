/** What is said to people: always in Thai and English, side by side. */

export type Language = 'th' | 'en';

/** One thing said in both languages. */
export type Words = { readonly [language in Language]: string };

/** One thing, said in Thai and in English. */
export const words = (th: string, en: string): Words => ({ th, en });

/** What is filled into a sentence, or kept beside it for programs. */
export type Facts = { readonly [name: string]: string | number | boolean | null | readonly (string | number)[] };
