import type { Figure } from '../../extract/facts.ts';

/** 12345.6 → 12,345.6; every decimal that the figure has, no more. */
export function number(value: number): string {
  const [whole = '', fraction] = plain(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Decimal notation, never an exponent. */
const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
};

/** How many digits stand behind the decimal point. */
export const decimals = (value: number): number => plain(value).split('.')[1]?.length ?? 0;

/** Words that bound a value from before it; all others (以上, 余, 多, 左右) follow it. */
const LEADING: ReadonlySet<string> = new Set(['约', '近', '超', '逾', '突破', '超过', '达到', '至少', '不少于', '不低于', '不超过', '将近', '接近', '高于', '低于', '大约', '最高', '最多', '累计超']);

/** A figure's level in parts, so that a table can line them up: 超 | 3,200 | 万元 |. */
export interface Level {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** Null where the figure is a change alone. */
export function level(figure: Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier'>): Level | null {
  if (figure.value === null) return null;
  const leads = figure.qualifier !== null && LEADING.has(figure.qualifier);
  return {
    before: leads ? figure.qualifier ?? '' : '',
    number: number(figure.value) + (figure.valueMax === null ? '' : `–${number(figure.valueMax)}`),
    unit: figure.unit ?? '',
    after: leads ? '' : figure.qualifier ?? '',
  };
}

/** A figure in running text: 超3,200万元, 170个（增长52%）, 增长13.1%. */
export function inWords(figure: Pick<Figure, 'value' | 'valueMax' | 'unit' | 'qualifier' | 'change'>): string {
  const l = level(figure);
  const change = figure.change === null ? '' : `${figure.change.direction === 'up' ? '增长' : '下降'}${number(figure.change.value)}${figure.change.unit}`;
  if (l === null) return change;
  // 余 and 多 stand between the number and its unit: 300余家.
  const said = l.after === '余' || l.after === '多' ? `${l.before}${l.number}${l.after}${l.unit}` : `${l.before}${l.number}${l.unit}${l.after}`;
  return change === '' ? said : `${said}，${change}`;
}
