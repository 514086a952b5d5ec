import { COMMITTEE_LEVEL } from '../../lexicon/level-words.ts';
import { charactersOf } from '../../text/characters.ts';
import { clauseStart } from '../../text/clauses.ts';
import { endingBefore, type Ending } from '../../lexicon/organizations.ts';
import { bodyOf, zoneBefore } from './bodies.ts';
import { mentionsIn } from './divisions.ts';
import { held, type Body, type Given, type Held } from './held.ts';
import { pastLead } from './stretch.ts';
import { atEnd } from '../../text/matches.ts';

/** Bodies of a day or a task: a meeting's 执行主席 holds no office. */
const PASSING = /大会$|主席团|组委会$|筹委会$|评委会$|领导小组$|代表团$|考察团$|调研组$|工作专班$|专班$/u;

/** What has a 党委 of its own besides bodies of a known kind: towns, zones, regiments, houses of the state. */
const SEATED = atEnd(/(?:街道|镇|乡|苏木|区|园|城|[〇零一二三四五六七八九十百\d]团|师市|院)$/u);
const TOWN = atEnd(/(?:街道|镇|乡|苏木)$/u);

const LEVEL_CHAR = /[省市区县州盟旗镇乡]/u;

/** 县教育局长, 县委组织部长: the body's last character is the office's first. Null where that is not so. */
export function sharedEnding(g: Given): Ending | null {
  if (g.office.kind !== 'head' || g.office.word !== g.office.base || g.office.length !== 2 || g.from === g.at) return null;
  const found = endingBefore(g.text, g.at + 1, g.from);
  // 实行局长包案制: without a division or a level word in front it is no body.
  const placed = mentionsIn(g.setting, g.from, g.at).length > 0 || LEVEL_CHAR.test(g.text.charAt(pastLead(g.setting, g.from, g.at)));
  return found !== null && (placed || found.kind === 'department') && found.start <= g.at && /[局厅部院处科所站队署司馆关]$/u.test(g.text.slice(0, g.at + 1)) ? found : null;
}

/** A secretary of the Party's needs its committee's name: 政法委书记. */
const TITLED = atEnd(/政法委$/u);

/** An office of a body that the text names, whose name ends at `end`: 市工信局局长, 县委组织部部长, 孟庄镇党委书记. */
export function ofBody(g: Given, ending: Ending, end: number): Held | null {
  const member = PARTY_MEMBER.exec(g.office.word)?.groups?.['organ'];
  if (member !== undefined && ending.kind !== 'private') return memberOf(g, bodyOf(g.setting, g.from, end, g.before), member);
  const suffix = g.text.slice(ending.start, end), word = g.office.word;
  if (ending.kind === 'party') {
    const owner = bodyOf(g.setting, g.from, ending.start, g.before) ?? g.before?.body ?? labelled(g, ending.start) ?? (g.before === null && suffix === '党工委' ? zoneMeant(g, ending.start) : null);
    // 某酒精|党委书记, 某马场|党委书记: nobody knows what that is, and what has no 党工委 is no zone.
    const unknown = owner?.kind === 'place' && !suffix.includes('工委') && owner.name !== owner.place?.name && !SEATED.test(owner.name);
    const government = owner?.kind === 'government' && owner.level !== '';
    return held(g, {
      start: owner === g.before?.body ? ending.start : owner?.start ?? ending.start,
      title: `${government ? `${owner.level}政府` : ''}${suffix}${word}`, organization: unknown ? owner.name : partyOf(owner, suffix),
      place: owner?.place ?? null, code: owner?.code ?? null, body: owner, public: !unknown && (owner?.public ?? true), explicit: owner !== null,
    });
  }
  const body = bodyOf(g.setting, g.from, end, g.before);
  if (body === null || PASSING.test(body.name)) return null;
  // 青山镇专职副书记: of the town's committee.
  if (TOWN.test(body.name) && (g.office.kind === 'secretary' || g.office.kind === 'member')) {
    const party = { ...body, name: `${body.name}${body.name.endsWith('街道') ? '党工委' : '党委'}`, kind: 'party' } as const;
    return held(g, { start: body.start, title: word, organization: party.name, place: body.place, code: body.code, body: party, public: body.public });
  }
  const read = (title: string, open = body.public): Held => held(g, { start: body.start, title, organization: body.name, place: body.place, code: body.code, body, public: open });
  if (ending.kind === 'government') return read(`${body.level}政府${word}`);
  if (ending.kind === 'cppcc') return read(word, word !== '委员');
  if (ending.kind === 'congress') return read(word, word !== '委员' || !suffix.endsWith('代表大会'));
  if (ending.kind === 'discipline') return read(supervising(suffix, word));
  if (TITLED.test(suffix)) return read(`${TITLED.exec(suffix)![0]}${word}`);
  return read(word);
}

/** 党工委书记, 园区党工委书记: of the zone that the report is on. */
function zoneMeant(g: Given, end: number): Body | null {
  const start = pastLead(g.setting, g.from, end);
  return start === end || g.text.slice(start, end) === '园区' ? zoneBefore(g, start) : null;
}

/** 纪委书记, 监委主任; under its full name the supervisory commission's head is told bare. */
const supervising = (suffix: string, word: string): string => (suffix.endsWith('委员会') && !suffix.includes('纪') ? word : `${suffix}${word}`);

/** 市工信局党组成员, 市政府党组成员, 高新区党工委委员: members of the body's party organisation. */
const PARTY_MEMBER = /^(?<organ>党组|党委|党工委)(?:成员|委员)$/u;

function memberOf(g: Given, body: Body | null, organ: string): Held | null {
  if (body === null) return null;
  const title = `${body.kind === 'government' && body.level !== '' ? `${body.level}政府` : ''}${g.office.word}`;
  const organization = body.name.endsWith(organ) ? body.name : partyOf(body, organ);
  return held(g, { start: body.start, title, organization, place: body.place, code: body.code, body, public: body.public });
}

/** 青山街道党工委 behind 青山街道办事处; a firm's party committee is filed under the firm. */
function partyOf(owner: Body | null, suffix: string): string {
  if (owner === null) return suffix;
  return owner.public ? `${owner.name.replace(/(?:管委会|管理委员会|(?<=街道)办事处)$/u, '')}${suffix}` : owner.name;
}

/** 县农业农村局副局长、农技推广中心主任: a unit of the public body listed before it, or beside it. */
const UNIT = /^\p{Script=Han}{2,12}(?:中心|[站所队场馆室院园])$/u;

/** An office without a body right before it: 局长 behind 党组书记, a rank, or a word that leans on what was said before. */
export function bare(g: Given): Held | null {
  const { before, office } = g;
  const named = mentionsIn(g.setting, g.from, g.at).at(-1);
  if (named !== undefined && named.end === g.at) {
    return held(g, { start: named.start, title: office.word, organization: named.place.name, place: named.place, explicit: office.kind === 'rank' || named.place.code === null });
  }
  const at = pastLead(g.setting, g.from, g.at);
  if (PASSING.test(g.text.slice(at, g.at))) return null;
  if (at < g.at) {
    const name = g.text.slice(at, g.at), under = before !== null && before.public && before.body !== null && office.kind === 'head' && UNIT.test(name) ? before : null;
    return held(g, { start: at, title: office.word, organization: name, place: under?.place ?? null, code: under?.regionCode ?? null, public: under !== null, explicit: under !== null });
  }
  if (before === null) {
    const body = labelled(g, g.at);
    return body === null || office.kind !== 'head' ? held(g, { start: g.at, title: office.word, organization: '', explicit: false })
      : held(g, { start: g.at, title: office.word, organization: body.name, place: body.place, code: body.code, body });
  }
  return inherited(g, before);
}

/** 县水利局：局长某某; 青山镇：党委书记某某: the public body that a label in front of a list names, or null. */
function labelled(g: Given, at: number): Body | null {
  const { text } = g, colon = at - 1;
  if (!/[：:]/u.test(text.charAt(colon))) return null;
  const from = clauseStart(text, colon, isMark, Math.max(0, colon - LONGEST_LABEL));
  const town = mentionsIn(g.setting, from, colon).some((m) => m.end === colon);
  const body = town || endingBefore(text, colon, from)?.kind !== undefined ? bodyOf(g.setting, from, colon, null) : null;
  return body?.public === true ? body : null;
}

const LONGEST_LABEL = 20, isMark = charactersOf(/[\s，。；、：:！？“”]/u);

/** 书记 behind 县委委员、常委; 局长 behind 党组书记; 主席 behind 政协党组书记. */
function inherited(g: Given, before: Held): Held {
  const { office } = g, body = before.body, word = office.word, member = PARTY_MEMBER.exec(word)?.groups?.['organ'];
  if (member !== undefined && body !== null) return { ...memberOf(g, body, member)!, start: g.at };
  // 副市长甲、党组成员乙: of the government's own.
  if (member === '党组' && before.organization.endsWith('人民政府')) return held(g, { start: g.at, title: word, organization: `${before.organization}${member}`, place: before.place, code: before.regionCode, public: before.public });
  const ofParty = body === null && before.organization.startsWith('中共') && COMMITTEE_HELD.test(before.title);
  const fits = body === null || (body.kind !== 'government' && body.kind !== 'place') || office.kind !== 'head' || word.endsWith('秘书长');
  const prefix = ofParty ? COMMITTEE_HELD.exec(before.title)![0] : '';
  const follows = office.kind === 'rank' || (ofParty ? office.kind === 'secretary' || office.kind === 'member' || word.endsWith('秘书长') : body !== null && fits);
  return held(g, {
    start: g.at, title: `${office.kind === 'rank' ? '' : prefix}${word}`, organization: body?.name ?? before.organization, place: before.place,
    code: before.regionCode, body: follows ? body : null, public: before.public, explicit: follows,
  });
}

const COMMITTEE_HELD = new RegExp(`^${COMMITTEE_LEVEL}委(?=书记|副书记|常委|委员|第一书记|专职副书记|秘书长)`, 'u');
