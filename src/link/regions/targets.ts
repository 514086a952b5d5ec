import { addTo } from '../../text/grouped.ts';
import type { IndicatorRecord, Reading, TargetRecord } from '../records.ts';

/** Where less is better: rates of misfortune and of use. */
const LESS = /失业率|能耗|排放|死亡|事故|消费价格|CPI|物价|负债|债务|赤字|PM2\.5|贫困发生率|发案|不良/u;

/** What was aimed at for each period beside what was reached in it: level against level, growth against growth. */
export function targetsOf(indicators: readonly IndicatorRecord[]): TargetRecord[] {
  const reached = new Map<string, IndicatorRecord[]>();
  const key = (i: IndicatorRecord): string => `${i.indicator}\u0000${i.period}`;
  for (const i of indicators) if (i.kind === 'actual') addTo(reached, key(i), i);
  return indicators.filter((i) => i.kind === 'target').map((aim) => {
    // The newest report's word counts: readings come newest first.
    const target = aim.readings[0]!;
    const there = (reached.get(key(aim)) ?? []).filter((r) => r.unit === aim.unit || target.value === null || r.unit === null).flatMap((r) => r.readings);
    const level = target.value === null ? undefined : there.find((r) => r.value !== null);
    const growth = target.growth === null ? undefined : there.find((r) => r.growth !== null);
    const actual = level ?? growth ?? there[0] ?? null;
    return { indicator: aim.indicator, period: aim.period, unit: aim.unit, target, actual, met: actual === null ? null : isMet(aim.indicator, target, level, growth) };
  });
}

function isMet(indicator: string, target: Reading, level: Reading | undefined, growth: Reading | undefined): boolean | null {
  const less = LESS.test(indicator);
  if (level !== undefined) return less ? level.value! <= target.value! : level.value! >= target.value!;
  if (growth === undefined) return null;
  // 力争下降3%: a fall at least as deep.
  return less || target.growth! < 0 ? growth.growth! <= target.growth! : growth.growth! >= target.growth!;
}
