import type { Span } from '../../text/span.ts';
import { quantitiesIn } from '../quantities.ts';
import type { Setting } from '../setting.ts';

/** Words before an amount that make it what a works will turn out or hold. */
const TURNS_OUT = /(?:(?:(?<![去今前当全上半本同])年|(?<![\d本每])日|(?<![\d本每上])月)(?:可)?(?:产|生产|封测|封装|组装|制造|印染|冶炼|焚烧|处置|回收|养殖|加工|处理|出栏|存栏|屠宰|储存|储藏|贮藏|冷藏|储备|供水|供气|发电|吞吐|周转|销售)(?:能力|量|规模)?|(?:设计|总)?产能|(?:总)?装机(?:容量|规模)?|(?:总)?库容|处理能力|供水能力|吞吐能力|(?:设置|设|开放|编制|提供)床位|(?:可)?(?:入驻|容纳|提供学位|新增学位))(?:可达|达到|达|为|约|近|超过?)?(?:[\p{Script=Han}]{0,10})$/u;
/** 新上6条自动化生产线: lines are capacity, too. */
const LINES = /(?:新上|新建|建设|建成|引进|布局|拥有|配套)$/u;
const LINE = /^[\p{Script=Han}A-Za-z\d-]{0,14}?生产线/u;
const THING = /^(?:的)?(?:可(?=降解|再生|循环|穿戴))?[^，。；、（）的及和与等项将可，]{0,14}/u;

/** What a project will turn out, handle or hold, in the text's words; null where they give none of its own. */
export function capacity(setting: Setting, name: Span | null, after: Span, shared: boolean): string | null {
  return (name === null ? null : within(setting, name)) ?? (shared ? null : within(setting, after));
}

function within(setting: Setting, at: Span): string | null {
  const text = setting.article.text.text;
  for (const q of quantitiesIn(setting, at)) {
    const lead = text.slice(at.start, q.start), rest = text.slice(q.end, at.end);
    const turnsOut = TURNS_OUT.exec(lead)?.[0];
    if (turnsOut !== undefined && q.kind !== 'money') return `${turnsOut}${text.slice(q.start, q.end)}${THING.exec(rest)?.[0] ?? ''}`.replace(/(?:生产)?项目$|的(?:生产|加工|处理)?(?:能力|规模)$/u, '');
    const line = LINES.test(lead) && /^[条]$/u.test(q.unit) ? LINE.exec(rest)?.[0] : undefined;
    if (line !== undefined) return `${text.slice(q.start, q.end)}${line}`;
  }
  return null;
}
