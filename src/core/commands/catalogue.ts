/** The catalogue of commands: everything a person can ask for, and the menu's few lines. */
import { words } from '../values/words.ts';
import type { CommandName } from './answers.ts';
import { journal } from './books/journal.ts';
import { statements } from './books/statements.ts';
import { yearEnd } from './books/year-end.ts';
import { archive } from './closing/archive.ts';
import { close } from './closing/close.ts';
import { closeYear } from './closing/close-year.ts';
import { correct } from './closing/correct.ts';
import { reopen } from './closing/reopen.ts';
import { verify } from './closing/verify.ts';
import { collect } from './collecting/collect.ts';
import { collection } from './collecting/collection.ts';
import { draft } from './collecting/draft.ts';
import type { Command, MenuItem } from './command.ts';
import { accept } from './findings/accept.ts';
import { check } from './findings/check.ts';
import { findings } from './findings/findings-list.ts';
import { goTo } from './findings/go-to.ts';
import { mend } from './findings/mend.ts';
import { functions } from './functions/functions.ts';
import { insertFunction } from './functions/insert-function.ts';
import { loan } from './loans/loan.ts';
import { loans } from './loans/loans.ts';
import { newLoan } from './loans/new-loan.ts';
import { repay } from './loans/repay.ts';
import { balances } from './members/balances.ts';
import { leaving } from './members/leaving.ts';
import { member } from './members/member.ts';
import { members } from './members/members.ts';
import { paymentCalendar } from './members/payment-calendar.ts';
import { statement } from './members/statement.ts';
import { board } from './months/board.ts';
import { month } from './months/month.ts';
import { figures } from './months/month-figures.ts';
import { summary } from './months/summary.ts';
import { bodies } from './network/bodies.ts';
import { businesses } from './network/businesses.ts';
import { funerals } from './network/funerals.ts';
import { grants } from './network/grants.ts';
import { households } from './network/households.ts';
import { meetings } from './network/meetings.ts';
import { network } from './network/network.ts';
import { pack } from './network/pack.ts';
import { plan } from './network/plan-progress.ts';
import { survey } from './network/survey.ts';
import { erase } from './personal/erase.ts';
import { memberData } from './personal/member-data.ts';
import { platform } from './platform/platform.ts';
import { groupReport } from './sending/group-report.ts';
import { summaryFile } from './sending/summary-file.ts';
import { takeIn } from './sending/take-in.ts';
import { language } from './settings/language.ts';
import { myName } from './settings/my-name.ts';
import { rulesInForce } from './settings/rules-in-force.ts';
import { setRule } from './settings/set-rule.ts';
import { setSetting } from './settings/settings.ts';
import { example } from './starting/example.ts';
import { newGroup } from './starting/new-group.ts';
import { panel } from './starting/panel.ts';
import { history } from './trust/history.ts';
import { protect } from './trust/protect.ts';
import { remove } from './trust/remove.ts';
import { room } from './trust/room.ts';
import { undo } from './trust/undo.ts';
import { bind, unbind } from './understanding/bind.ts';
import { selection } from './understanding/selection.ts';
import { tellGroup } from './understanding/tell-group.ts';
import { understood } from './understanding/understood.ts';
import { decideClaim } from './welfare/decide-claim.ts';
import { payClaim } from './welfare/pay-claim.ts';
import { requestClaim } from './welfare/request-claim.ts';
import { rights } from './welfare/rights.ts';
import { welfare } from './welfare/welfare.ts';

export const commands: { readonly [Name in CommandName]: Command<Name> } = {
  month,
  check,
  findings,
  mend,
  accept,
  balances,
  figures,
  summary,
  statement,
  members,
  member,
  memberData,
  erase,
  journal,
  rights,
  paymentCalendar,
  welfare,
  decideClaim,
  payClaim,
  loans,
  loan,
  leaving,
  statements,
  yearEnd,
  grants,
  funerals,
  meetings,
  bodies,
  pack,
  plan,
  survey,
  businesses,
  households,
  network,
  summaryFile,
  takeIn,
  groupReport,
  close,
  closeYear,
  reopen,
  correct,
  verify,
  room,
  archive,
  board,
  collection,
  collect,
  draft,
  requestClaim,
  newLoan,
  repay,
  rulesInForce,
  setRule,
  setSetting,
  myName,
  example,
  newGroup,
  tellGroup,
  selection,
  understood,
  bind,
  unbind,
  functions,
  insertFunction,
  undo,
  history,
  panel,
  protect,
  platform,
  remove,
  goTo,
  language,
};

/** At most six lines, in the sidebar's own words. */
export const menu: readonly MenuItem[] = [
  { calls: 'sajjaOpen', caption: words('เปิดสัจจะชีต', 'Open Sajja Sheets'), does: { opens: 'month' } },
  {
    calls: 'sajjaCheck',
    caption: words('ตรวจสอบรายการ', 'Check the entries'),
    does: { runs: 'check', takes: { write: true } },
  },
  {
    calls: 'sajjaBalances',
    caption: words('ยอดคงเหลือ', 'Balances'),
    does: { runs: 'balances', takes: { write: true } },
  },
  {
    calls: 'sajjaMonth',
    caption: words('สรุปเดือน', 'Month summary'),
    does: { runs: 'summary', takes: { page: 'group', write: true } },
  },
  {
    calls: 'sajjaNetwork',
    caption: words('สรุปเครือข่าย', 'Network summary'),
    does: { runs: 'summary', takes: { page: 'network', write: true } },
  },
  { calls: 'sajjaHelp', caption: words('ช่วยเหลือ', 'Help'), does: { opens: 'help' } },
];
