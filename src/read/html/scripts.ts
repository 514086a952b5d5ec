/** What a script says of the report, as written; a time given in seconds is written out in China's. */
export interface Said {
  readonly published: string;
  readonly source?: string;
  readonly author?: string;
}

const TIME = /["']?\b(?:(?:publish|pub|news|release|create)_?(?:time|date)|date_?published|ct|time)["']?\s*[:=]\s*["']?((?:19|20)\d{2}[-/年]\d{1,2}[-/月]\d{1,2}[^"'\n<]{0,16}|1\d{9}(?:\d{3})?(?!\d))/giu;
const OUTLET = /["']?\b(?:nick_?name|media(?:_?name)?|source(?:_?name)?|account_?name)["']?\s*[:=]\s*(?:\w+\()?["']([^"'\\<>\n]{2,24})["']/giu;
const AUTHOR = /["']?\b(?:author|reporter|writer)(?:_?name)?["']?\s*[:=]\s*["']([^"'\\<>\n]{2,16})["']/giu;
/** In every such name, however it is written; looked for one by one, for a page's scripts are long. */
const SIGNS = ['ublish', 'PUBLISH', 'pub', 'ewsTime', 'ews_time', 'eleaseTime', 'elease_time', 'reateTime', 'reate_time', 'ct =', 'time: \'', 'time":"', 'time": "'];

/** Whether a script may tell the time of publication: it may say too much, never too little. */
export const mayTellTime = (script: string): boolean => SIGNS.some((sign) => script.includes(sign));

/** By so much of its beginning the headline is looked for; what follows may be written otherwise there. */
const BEGINNING = 8;
const EAST_8 = 8 * 3600;

/**
 * Pages of apps keep the day and the outlet in a script that fills them in: var publish_time = "…", {"pubtime": "…", "media": "…"}.
 * Only a script that names the headline is heard, and there what stands nearest to it, for such scripts list other reports too.
 */
export function saidByScript(scripts: readonly string[], headline: string): Said | null {
  const sign = headline.slice(0, BEGINNING);
  if (sign.length < BEGINNING) return null;
  for (const written of scripts) {
    const script = written.includes(sign) || !written.includes('\\u') ? written : unescaped(written), at = script.indexOf(sign);
    const time = at < 0 ? undefined : nearest(script, TIME, at);
    if (time === undefined) continue;
    const outlet = nearest(script, OUTLET, at)?.trim() ?? '', author = nearest(script, AUTHOR, at)?.trim() ?? '';
    return { published: /^1\d{9}/u.test(time) && !/\D/u.test(time) ? inChina(Number(time.slice(0, 10))) : time, ...(/\p{Script=Han}{2}/u.test(outlet) ? { source: outlet } : {}), ...(/\p{Script=Han}{2}/u.test(author) ? { author } : {}) };
  }
  return null;
}

/** \u4e91\u5cad as 云岭: so some write every character that is none of the Latin alphabet's. */
const unescaped = (script: string): string => script.replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function nearest(script: string, pattern: RegExp, at: number): string | undefined {
  let best: string | undefined, distance = Infinity;
  for (const m of script.matchAll(pattern)) {
    const away = Math.abs(m.index - at);
    if (away < distance) [best, distance] = [m[1], away];
  }
  return best;
}

/** Seconds since 1970 as 2024-09-23T12:40:00, the clock of China. */
export const inChina = (seconds: number): string => new Date((seconds + EAST_8) * 1000).toISOString().slice(0, 19);
