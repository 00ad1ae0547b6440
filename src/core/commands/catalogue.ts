/** The catalogue of commands: everything a person can ask for, and the menu's few lines. */
import { words } from '../values/words.ts';
import { accept } from './accept.ts';
import type { CommandName } from './answers.ts';
import { balances } from './balances.ts';
import { bind, unbind } from './bind.ts';
import { board } from './board.ts';
import { bodies } from './bodies.ts';
import { businesses } from './businesses.ts';
import { check } from './check.ts';
import { close } from './close.ts';
import { collect } from './collect.ts';
import { collection } from './collection.ts';
import type { Command, MenuItem } from './command.ts';
import { correct } from './correct.ts';
import { decideClaim } from './decide-claim.ts';
import { draft } from './draft.ts';
import { erase } from './erase.ts';
import { example } from './example.ts';
import { findings } from './findings-list.ts';
import { funerals } from './funerals.ts';
import { goTo } from './go-to.ts';
import { grants } from './grants.ts';
import { groupReport } from './group-report.ts';
import { history } from './history.ts';
import { households } from './households.ts';
import { journal } from './journal.ts';
import { language } from './language.ts';
import { leaving } from './leaving.ts';
import { loan } from './loan.ts';
import { loans } from './loans.ts';
import { meetings } from './meetings.ts';
import { member } from './member.ts';
import { memberData } from './member-data.ts';
import { members } from './members.ts';
import { mend } from './mend.ts';
import { month } from './month.ts';
import { figures } from './month-figures.ts';
import { myName } from './my-name.ts';
import { network } from './network.ts';
import { newGroup } from './new-group.ts';
import { newLoan } from './new-loan.ts';
import { pack } from './pack.ts';
import { panel } from './panel.ts';
import { payClaim } from './pay-claim.ts';
import { paymentCalendar } from './payment-calendar.ts';
import { plan } from './plan-progress.ts';
import { protect } from './protect.ts';
import { reopen } from './reopen.ts';
import { repay } from './repay.ts';
import { requestClaim } from './request-claim.ts';
import { rights } from './rights.ts';
import { rulesInForce } from './rules-in-force.ts';
import { selection } from './selection.ts';
import { setRule } from './set-rule.ts';
import { setSetting } from './settings.ts';
import { statement } from './statement.ts';
import { statements } from './statements.ts';
import { summary } from './summary.ts';
import { summaryFile } from './summary-file.ts';
import { survey } from './survey.ts';
import { takeIn } from './take-in.ts';
import { tellGroup } from './tell-group.ts';
import { understood } from './understood.ts';
import { undo } from './undo.ts';
import { verify } from './verify.ts';
import { welfare } from './welfare.ts';
import { yearEnd } from './year-end.ts';

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
  reopen,
  correct,
  verify,
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
  undo,
  history,
  panel,
  protect,
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
  { calls: 'sajjaHelp', caption: words('ช่วยเหลือ', 'Help'), does: { opens: 'settings' } },
];
