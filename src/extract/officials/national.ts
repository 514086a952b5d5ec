import { held, type Given, type Held } from './held.ts';
import { atEnd } from '../../text/matches.ts';

const BODY = atEnd(/(?:中共中央政治局|中央政治局|中共中央|党中央|中央书记处|中央军委|中央纪委国家监委|中央纪委|国家监委|国家|全国人大常委会|全国人大|全国政协|中央组织部|中央宣传部|中央统战部|中央政法委|中央)$/u);

/** Offices of the whole country: 总书记, 国家主席, 全国政协副主席. They are filed under no division. */
export function national(g: Given): Held | null {
  const stretch = g.text.slice(g.from, g.at);
  if (g.office.word === '总书记') {
    const centre = /(?:中共中央|党中央|中央)$/u.exec(stretch)?.[0] ?? '';
    return held(g, { start: g.at - centre.length, title: '总书记', organization: '中共中央' });
  }
  const body = BODY.exec(stretch)?.[0];
  if (body === undefined) return null;
  const kept = body === '国家' || body === '中央军委' || body === '全国政协';
  return held(g, { start: g.at - body.length, title: `${kept ? body : ''}${g.office.word}`, organization: body === '国家' ? '中华人民共和国' : body });
}
