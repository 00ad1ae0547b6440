/** What can go wrong with protections, and with work that takes too long, in words. */
import { problem } from '../../values/problem.ts';

export const addressUnreadable = problem(
  'addressUnreadable',
  '“{text}” ไม่ใช่อีเมล พิมพ์อีเมลของกรรมการ คั่นด้วยจุลภาค',
  '“{text}” is no e-mail address. Type those of the committee, with commas between them.',
);
