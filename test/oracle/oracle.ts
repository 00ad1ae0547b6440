/** Members, dues, cover and standing worked out a second time from the written rules alone: slowly, and easy to read. */
import {
  type Cycle,
  type DayNumber,
  firstOf,
  lastOf,
  type MonthNumber,
  monthOfDay,
  type PlainGroup,
  type PlainMember,
} from './plain-group.ts';

const MONTHS_OF = { monthly: 1, quarterly: 3, halfyear: 6, yearly: 12 } as const;

const STANDARD: Readonly<Record<string, string | number>> = {
  'contribution.ratePerDay': 1,
  'contribution.dayCount': 'FLAT_30',
  'contribution.collectionDay': 'last',
  'contribution.graceDays': 15,
  'contribution.cycle': 'monthly',
  'contribution.cyclePays': 'end',
  'arrears.suspendDays': 90,
  'arrears.reinstate': 'PAY_ALL_THEN_WAIT',
  'arrears.reinstateWaitDays': 90,
  'fiscalYear.startMonth': 1,
};

/** A payment towards months: a receipt, or a cell of a wide tab. */
interface Paid {
  readonly day: DayNumber;
  readonly amount: number;
  readonly coverFrom: MonthNumber | null;
  readonly coverTo: MonthNumber | null;
  readonly cancelledOn: DayNumber | null;
}

export type Verdict = 'notDue' | 'onTime' | 'late' | 'partial' | 'missed' | 'pending';

/** What the payments seen so far have paid. */
interface Paying {
  readonly covered: ReadonlyMap<MonthNumber, number>;
  readonly fullOn: ReadonlyMap<MonthNumber, DayNumber>;
  readonly credit: number;
  readonly broughtForward: number;
}

/** The rule in force on a day: group and village, then group, then village, then all; of those the latest. */
export function ruleOn(group: PlainGroup, key: string, village: string | null, day: DayNumber): string | number | null {
  for (const [ofGroup, ofVillage] of [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]) {
    let latest: (typeof group.rules)[number] | null = null;
    for (const rule of group.rules) {
      if (rule.key !== key || rule.ofGroup !== ofGroup) continue;
      if (ofVillage ? rule.village === null || rule.village !== village : rule.village !== null) continue;
      if (rule.from !== null && rule.from > day) continue;
      if (latest === null || (rule.from ?? Number.NEGATIVE_INFINITY) >= (latest.from ?? Number.NEGATIVE_INFINITY))
        latest = rule;
    }
    if (latest !== null) return latest.value;
  }
  return STANDARD[key] ?? null;
}

/** One group as of a day. */
export function asOfDay(group: PlainGroup, asOf: DayNumber) {
  /** An end still to come is not seen. */
  const activeOn = (member: PlainMember, day: DayNumber, seenOn = asOf): boolean =>
    member.stays.some(({ join, end }) => (join === null || join <= day) && (end === null || end > seenOn || day < end));

  const collectionDay = (member: PlainMember, month: MonthNumber): DayNumber => {
    const day = member.collectionDay ?? ruleOn(group, 'contribution.collectionDay', member.village, firstOf(month));
    return day === 'last' ? lastOf(month) : Math.min(firstOf(month) + Number(day) - 1, lastOf(month));
  };

  const paymentsMade = new Map<string, readonly Paid[]>();
  const payments = (member: PlainMember): readonly Paid[] => {
    const known = paymentsMade.get(member.id) ?? paymentsAnew(member);
    paymentsMade.set(member.id, known);
    return known;
  };
  const paymentsAnew = (member: PlainMember): readonly Paid[] => {
    const found: (Paid & { readonly tab: number; readonly row: number })[] = [];
    group.receipts.forEach((receipt, row) => {
      if (receipt.memberId !== member.id || receipt.reverses !== null) return;
      const reversal = group.receipts.find(({ reverses }) => reverses === receipt.number);
      found.push({ ...receipt, tab: 0, row, cancelledOn: reversal?.day ?? null });
    });
    group.cells.forEach(({ memberId, month, amount }, row) => {
      if (memberId !== member.id) return;
      let day = collectionDay(member, month);
      const { join, end } = member.stays[0]!;
      if (join !== null && day < join) day = join;
      else if (end !== null && day >= end) day = end - 1;
      found.push({ day, amount, coverFrom: month, coverTo: month, cancelledOn: null, tab: 1, row });
    });
    return found.sort((a, b) => a.day - b.day || a.tab - b.tab || a.row - b.row);
  };

  const booksFrom = ((): MonthNumber | null => {
    const ruled = ruleOn(group, 'books.from', null, Number.POSITIVE_INFINITY);
    if (ruled !== null) return Number(ruled);
    const months = new Map<MonthNumber, Set<string>>();
    const note = (month: MonthNumber, id: string) => months.set(month, (months.get(month) ?? new Set()).add(id));
    for (const { day, memberId, reverses } of group.receipts) if (reverses === null) note(monthOfDay(day), memberId);
    for (const { month, memberId } of group.cells) note(month, memberId);
    const inOrder = [...months].sort(([a], [b]) => a - b);
    for (const [month, payers] of inOrder) {
      let members = 0;
      for (const member of group.members) {
        let someDay = false;
        for (let day = firstOf(month); day <= lastOf(month); day++)
          if (activeOn(member, day, Number.POSITIVE_INFINITY)) someDay = true;
        if (someDay) members++;
      }
      if (payers.size >= members / 10) return month;
    }
    return inOrder[0]?.[0] ?? null;
  })();

  const dueMade = new Map<string, number>();
  const due = (member: PlainMember, month: MonthNumber): number => {
    const key = `${member.id} ${month}`;
    const known = dueMade.get(key) ?? dueAnew(member, month);
    dueMade.set(key, known);
    return known;
  };
  const dueAnew = (member: PlainMember, month: MonthNumber): number => {
    if (member.paidThrough !== null ? month <= member.paidThrough : booksFrom === null || month < booksFrom) return 0;
    if (!activeOn(member, collectionDay(member, month))) return 0;
    const rule = (name: string) => ruleOn(group, name, member.village, firstOf(month));
    if (group.system === 'onebaht') {
      const dayCount = rule('contribution.dayCount');
      const closesYear = (month + 1) % 12 === Number(rule('fiscalYear.startMonth')) - 1;
      const days =
        dayCount === 'ACTUAL_DAYS'
          ? lastOf(month) - firstOf(month) + 1
          : dayCount === 'ANNUAL_365' && closesYear
            ? 35
            : 30;
      return Math.round(Number(rule('contribution.ratePerDay')) * 100) * days;
    }
    const pledges = group.pledges.filter(({ memberId, from }) => memberId === member.id && from <= month);
    const latest = pledges.reduce<(typeof pledges)[number] | null>(
      (best, pledge) => (best === null || pledge.from >= best.from ? pledge : best),
      null,
    );
    return latest?.amount ?? Math.round(Number(rule('pledge.default') ?? 0) * 100);
  };

  const block = (member: PlainMember, month: MonthNumber): readonly [MonthNumber, MonthNumber] => {
    const cycle = member.cycle ?? ruleOn(group, 'contribution.cycle', member.village, firstOf(month));
    const size = MONTHS_OF[cycle as Cycle];
    const startMonth = Number(ruleOn(group, 'fiscalYear.startMonth', member.village, firstOf(month)));
    let first = month;
    // Back to the month in which a year begins, or some whole blocks after it.
    while (((((first - (startMonth - 1)) % 12) + 12) % 12) % size !== 0) first--;
    return [first, first + size - 1];
  };

  const paysAtStart = (member: PlainMember, month: MonthNumber): boolean =>
    ruleOn(group, 'contribution.cyclePays', member.village, firstOf(month)) === 'start';

  const dueByMade = new Map<string, DayNumber>();
  const dueBy = (member: PlainMember, month: MonthNumber): DayNumber => {
    const key = `${member.id} ${month}`;
    const known = dueByMade.get(key) ?? dueByAnew(member, month);
    dueByMade.set(key, known);
    return known;
  };
  const dueByAnew = (member: PlainMember, month: MonthNumber): DayNumber => {
    const [first, last] = block(member, month);
    let asked = last;
    if (paysAtStart(member, month)) {
      asked = first;
      while (asked < month && due(member, asked) === 0) asked++;
    }
    const grace = ruleOn(group, 'contribution.graceDays', member.village, firstOf(asked));
    return collectionDay(member, asked) + Number(grace);
  };

  const from = Math.min(booksFrom ?? monthOfDay(asOf), ...group.members.map((one) => one.paidThrough ?? 99_999)) - 1;

  /** What the payments dated up to a day, and not cancelled by then, have paid. */
  const payingOn = (member: PlainMember, day: DayNumber): Paying => {
    const covered = new Map<MonthNumber, number>();
    const fullOn = new Map<MonthNumber, DayNumber>();
    let credit = 0;
    const forward = group.broughtForward.filter((row) => row.memberId === member.id && row.day <= asOf);
    let broughtForward = forward.reduce((sum, { amount }) => sum + amount, 0);
    for (const paid of payments(member)) {
      if (paid.day > day || (paid.cancelledOn !== null && paid.cancelledOn <= day)) continue;
      let left = paid.amount;
      const pay = (month: MonthNumber): void => {
        const open = due(member, month) - (covered.get(month) ?? 0);
        const part = Math.min(open, left);
        if (part <= 0) return;
        covered.set(month, (covered.get(month) ?? 0) + part);
        if (part === open) fullOn.set(month, paid.day);
        left -= part;
      };
      const named = paid.coverFrom !== null && (paid.coverTo === null || paid.coverTo >= paid.coverFrom);
      if (named) {
        for (let month = paid.coverFrom!; month <= (paid.coverTo ?? paid.coverFrom!); month++) pay(month);
      } else if (forward.length > 0 && paid.day > forward[0]!.day) {
        const part = Math.min(left, broughtForward);
        broughtForward -= part;
        left -= part;
      }
      const paidIn = monthOfDay(paid.day);
      const overpay =
        ruleOn(group, 'contribution.overpay', member.village, paid.day) ??
        (group.system === 'onebaht' ? 'advance' : 'extra');
      const limit = overpay === 'advance' ? paidIn + 120 : block(member, paidIn)[1];
      for (let month = from; month <= limit && left > 0; month++) pay(month);
      if (overpay === 'advance') credit += left;
    }
    return { covered, fullOn, credit, broughtForward };
  };

  const verdict = (member: PlainMember, month: MonthNumber, { covered, fullOn }: Paying): Verdict => {
    const asked = due(member, month);
    if (asked === 0) return 'notDue';
    const by = dueBy(member, month);
    if ((covered.get(month) ?? 0) === asked) return fullOn.get(month)! <= by ? 'onTime' : 'late';
    if (asOf <= by) return 'pending';
    return (covered.get(month) ?? 0) > 0 ? 'partial' : 'missed';
  };

  /** The last month that can be asked for by `asOf`: of a block paid at its start, the block's end. */
  const horizon = (member: PlainMember, month: MonthNumber): MonthNumber =>
    paysAtStart(member, month) ? block(member, month)[1] : month;

  const arrears = (member: PlainMember, paying: Paying, last: MonthNumber) => {
    let amount = paying.broughtForward;
    let months = 0;
    for (let month = from; month <= last; month++) {
      const open = due(member, month) - (paying.covered.get(month) ?? 0);
      if (open > 0 && asOf > dueBy(member, month)) {
        amount += open;
        months++;
      }
    }
    return { amount, months };
  };

  const advance = (paying: Paying, after: MonthNumber): number => {
    let sum = paying.credit;
    for (const [month, part] of paying.covered) if (month > after) sum += part;
    return sum;
  };

  /** Day by day from the first month on: was the oldest open month too old? */
  const suspended = (member: PlainMember): boolean => {
    const rule = (name: string) => ruleOn(group, name, member.village, asOf);
    const reinstate = rule('arrears.reinstate');
    const suspendDays = Number(rule('arrears.suspendDays'));
    const joins = member.stays.map(({ join }) => join).filter((join) => join === null || join <= asOf);
    const joined = joins.at(-1) ?? null;
    const sinceMonth = reinstate === 'REJOIN_AS_NEW' && joined !== null ? monthOfDay(joined) : from;
    const all = payments(member);
    const changes = new Set(all.flatMap(({ day, cancelledOn }) => [day, cancelledOn]));
    const last = horizon(member, monthOfDay(asOf));
    const lapsed = new Set<MonthNumber>();
    let holds = false;
    let paying = payingOn(member, firstOf(from) - 1);
    const paidInFull = new Map<MonthNumber, DayNumber>();
    for (let day = Math.min(firstOf(from), ...all.map((paid) => paid.day)); day <= asOf; day++) {
      if (changes.has(day)) {
        paying = payingOn(member, day);
        for (const month of lapsed) {
          const isFull = (paying.covered.get(month) ?? 0) === due(member, month);
          if (!isFull) paidInFull.delete(month);
          else if (!paidInFull.has(month)) paidInFull.set(month, day);
        }
      }
      holds = false;
      for (let month = sinceMonth; month <= last; month++) {
        if ((paying.covered.get(month) ?? 0) === due(member, month)) continue;
        holds = day > dueBy(member, month) && day - lastOf(month - 1) > suspendDays;
        if (holds) {
          lapsed.add(month);
          paidInFull.delete(month);
        }
        break;
      }
    }
    if (reinstate === 'PAY_ALL') return holds;
    if (reinstate === 'REJOIN_AS_NEW') return lapsed.size > 0;
    const lastPaid = Math.max(...paidInFull.values());
    return holds || (paidInFull.size > 0 && asOf - lastPaid < Number(rule('arrears.reinstateWaitDays')));
  };

  /** Whether the latest due days, as many as the rule says, were all missed. */
  const endingProposed = (member: PlainMember, paying: Paying): boolean => {
    const rule = ruleOn(group, 'arrears.maxMisses', member.village, asOf) ?? (group.system === 'onebaht' ? 'off' : 3);
    if (rule === 'off') return false;
    const paidOn = new Map<DayNumber, number>();
    for (let month = from; month <= horizon(member, monthOfDay(asOf)); month++) {
      const by = dueBy(member, month);
      if (due(member, month) > 0 && asOf > by) paidOn.set(by, (paidOn.get(by) ?? 0) + (paying.covered.get(month) ?? 0));
    }
    const latest = [...paidOn].sort(([a], [b]) => b - a).slice(0, Number(rule));
    return latest.length === Number(rule) && latest.every(([, paid]) => paid === 0);
  };

  const exists = (member: PlainMember): boolean => member.stays.some(({ join }) => join === null || join <= asOf);

  /** Each member who has joined by the day. */
  const balances = () =>
    group.members.filter(exists).map((member) => {
      const paying = payingOn(member, asOf);
      const month = monthOfDay(asOf);
      let asked = 0;
      let covered = 0;
      for (let k = from; k <= month; k++) {
        if (collectionDay(member, k) > asOf) continue;
        asked += due(member, k);
        covered += paying.covered.get(k) ?? 0;
      }
      const owed = arrears(member, paying, horizon(member, month));
      const active = activeOn(member, asOf);
      return {
        memberId: member.id,
        active,
        due: asked,
        covered,
        arrears: owed.amount,
        arrearsMonths: owed.months,
        advance: advance(paying, month),
        suspended: active && suspended(member),
        endingProposed: active && endingProposed(member, paying),
      };
    });

  /** The group's month. */
  const monthFigures = (month: MonthNumber) => {
    const first = firstOf(month);
    const end = Math.min(asOf, lastOf(month));
    const members = { opening: 0, joined: 0, left: 0, died: 0, ended: 0, closing: 0 };
    const sums = { due: 0, covered: 0, arrears: 0, arrearsMembers: 0, arrearsLeft: 0, advance: 0, received: 0 };
    const verdicts = { onTime: 0, late: 0, partial: 0, missed: 0, pending: 0, notDue: 0 };
    let notPaid = 0;
    let notPaidAmount = 0;
    for (const member of group.members) {
      if (activeOn(member, first - 1, first - 1)) members.opening++;
      if (activeOn(member, end, end)) members.closing++;
      for (const { join, end: ends, exit } of member.stays) {
        if (ends !== null && join !== null && ends <= join) continue;
        if (join !== null && join >= first && join <= end) members.joined++;
        if (ends === null || ends < first || ends > end) continue;
        members.left++;
        if (exit !== 'left') members[exit]++;
      }
      const paying = payingOn(member, asOf);
      const asked = due(member, month);
      const covered = paying.covered.get(month) ?? 0;
      let someDay = false;
      for (let day = first; day <= end; day++) if (activeOn(member, day, end)) someDay = true;
      const verdictHere = verdict(member, month, paying);
      if (asked > 0 || someDay) verdicts[verdictHere]++;
      sums.due += asked;
      sums.covered += covered;
      if (covered < asked) {
        notPaid++;
        notPaidAmount += asked - covered;
      }
      const owed = arrears(member, paying, horizon(member, month)).amount;
      if (activeOn(member, asOf)) {
        sums.arrears += owed;
        if (owed > 0) sums.arrearsMembers++;
      } else sums.arrearsLeft += owed;
      sums.advance += advance(paying, month);
      for (const { day, amount, cancelledOn } of payments(member)) {
        if (day >= first && day <= end) sums.received += amount;
        if (cancelledOn !== null && cancelledOn >= first && cancelledOn <= end) sums.received -= amount;
      }
    }
    return { members, contributions: { ...sums, ...verdicts, notPaid, notPaidAmount } };
  };

  return { balances, monthFigures };
}
