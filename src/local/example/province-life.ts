/** What the groups of the province do together: meetings, representatives, grants, funerals, survey, plan, businesses, households. */
import { dayInMonth } from '../../core/values/calendar.ts';
import { businessCash, businessTab, FERTILIZER, MOLASSES, WATER } from './business.ts';
import { deathsAmong, funeralsTab, keepFunerals, leviesTab, markFunerals } from './funerals.ts';
import { AGAINST_DEBT, AGAINST_POVERTY, grantsTab, keepGrant, turnToWelfare } from './grants.ts';
import { attendanceTab, meetingsTab, resolutionsTab } from './meetings.ts';
import type { GroupNamed } from './network-groups.ts';
import { planTab } from './network-plan.ts';
import { BODIES_ASKED, representativesTab } from './representatives.ts';
import type { Books } from './rows.ts';
import { headingsOf, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { householdsTab, surveyTab } from './survey.ts';
import { type LaidTab, tabOf } from './tab.ts';

/** So many groups help each other at funerals, and the first of them keeps the money. */
const HELPING = 5;

/** Writes into the groups' books what they do together, and gives its tabs. The books are closed afterwards. */
export function provinceLife(
  groups: readonly GroupNamed[],
  all: readonly Books[],
  name: string,
  span: Span,
): LaidTab[] {
  const idAt = (place: number): string => groups[place]!.id;
  const helping = all.slice(0, HELPING);
  for (const books of helping) markFunerals(books, 3);
  const deaths = deathsAmong(helping, { group: idAt(2), since: dayInMonth(span.months[8]!, 1) }, span);
  keepFunerals(all[0]!, idAt(0), deaths);
  const grants = [
    { ...AGAINST_POVERTY, group: idAt(0), tambon: groups[0]!.tambon },
    { ...AGAINST_DEBT, group: idAt(1) },
  ];
  grants.forEach((grant, place) => {
    keepGrant(all[place]!, idAt(place), grant, span);
  });
  turnToWelfare(all[1]!, idAt(1), span);
  const businesses = [FERTILIZER, WATER, MOLASSES].map((business, place) => [idAt(place + 2), business] as const);
  businesses.forEach(([id, business], place) => {
    all[place + 2]!.cash.push(...businessCash(business, id, span));
  });
  const ids = groups.map(({ id }) => id);
  const settings = [line('network.name', name), line('network.meetingDay', 16), line('network.reportDay', 15)];
  return [
    tabOf('ตั้งค่า', [], headingsOf(['หัวข้อ', 200], ['ค่า', 320]), [...settings, ...BODIES_ASKED]),
    representativesTab(groups, span),
    meetingsTab(groups, span),
    attendanceTab(groups, idAt(groups.length - 1), span),
    resolutionsTab(span),
    grantsTab(grants, span),
    funeralsTab(deaths, idAt(0)),
    leviesTab(deaths),
    surveyTab(ids, span),
    planTab(span),
    businessTab(businesses, span),
    householdsTab(ids.map((id, place) => [id, place % 4 === 3 ? 3 : 6])),
  ];
}
