import { WRITTEN } from './hand.ts';
import { MOVES, PEOPLE, PLACES, PROJECTS, type Figure, type PlaceKey, type Stint, type Undertaking } from './cast.ts';

/** One report of the collection with the identities that it tells of. */
export interface MadeText {
  readonly file: string;
  readonly text: string;
  /** By name: the key of the person. */
  readonly people: ReadonlyMap<string, string>;
  /** By wording: the key of the project. */
  readonly projects: ReadonlyMap<string, string>;
}

/** Numbers that look like chance and are the same each time (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let a = seed;
  return (sides) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const TOPICS = ['经济运行调度', '安全生产', '项目建设推进', '防汛抗旱', '乡村振兴', '生态环境保护', '招商引资', '教育工作', '城市更新', '森林防火'];
const MONTHS = ['02', '05', '08', '11'];

/** All reports: meetings and inspections at every place through the years, the reports of moves, and those of projects. */
export function madeTexts(): MadeText[] {
  const roll = dice(20241), texts: MadeText[] = [];
  const add = (text: string, people: ReadonlyMap<string, string>, projects: ReadonlyMap<string, string>): void => {
    texts.push({ file: `made-${String(texts.length).padStart(3, '0')}.txt`, text, people, projects });
  };
  for (const place of Object.keys(PLACES) as PlaceKey[]) {
    for (let year = place === '望城' ? 2009 : 2020; year <= (place === '望城' ? 2013 : 2024); year++) {
      for (const month of MONTHS) {
        if (place !== '望城' && roll(10) < 4) continue;
        const there = PEOPLE.flatMap((f) => f.stints.filter((s) => s.at === place && s.from <= `${year}-${month}` && `${year}-${month}` <= s.to).map((s) => [f, s] as const));
        const some = oneOfEachName(shuffled(there, roll)).slice(0, 3 + roll(5));
        if (some.length === 0) continue;
        add(meeting(place, `${year}-${month}-${String(3 + roll(24)).padStart(2, '0')}`, some, roll), new Map(some.map(([f]) => [f.name, f.key])), new Map());
      }
    }
  }
  for (const move of MOVES) add(move.text, new Map(move.people.map((key) => [key.split('#')[0]!, key])), new Map());
  for (const stage of ['签约', '开工', '在建', '投产'] as const) {
    for (const place of Object.keys(PLACES) as PlaceKey[]) {
      const here = PROJECTS.filter((p) => p.at === place);
      for (let at = 0; at < here.length; at += 3) {
        const some = here.slice(at, at + 3).map((p) => ({ p, name: p.names[roll(p.names.length)]! }));
        const people = oneOfEachName(shuffled(PEOPLE.flatMap((f) => f.stints.filter((s) => s.at === place && s.from <= YEARS[stage] && YEARS[stage] <= s.to).map((s) => [f, s] as const)), roll)).slice(0, 2);
        add(works(place, stage, some, people, roll), new Map(people.map(([f]) => [f.name, f.key])), new Map(some.map(({ p, name }) => [name, p.key])));
      }
    }
  }
  for (const place of Object.keys(PLACES) as PlaceKey[]) {
    for (const p of PROJECTS.filter((u) => u.at === place)) {
      p.names.forEach((name, n) => add(alone(place, p, name, n, roll), new Map(), new Map([[name, p.key]])));
    }
  }
  for (const w of WRITTEN) {
    add(`${w.title}\n${w.day}\n来源：${w.source}\n\n${w.body}\n有关部门表示，将强化要素保障，扎实做好各项工作。\n`,
      new Map(w.people.split(' ').filter(Boolean).map((key) => [key.split('#')[0]!, key])), new Map(w.projects.split(' ').filter(Boolean).map((entry) => [entry.split('=')[1]!, entry.split('=')[0]!])));
  }
  return texts;
}

const YEARS = { 签约: '2021-03', 开工: '2021-10', 在建: '2022-08', 投产: '2023-11' } as const;

function shuffled<T>(list: readonly T[], roll: (n: number) => number): T[] {
  return list.map((x) => [roll(1e6), x] as const).sort((a, b) => a[0] - b[0]).map(([, x]) => x);
}

function oneOfEachName(list: readonly (readonly [Figure, Stint])[]): (readonly [Figure, Stint])[] {
  const seen = new Set<string>();
  return list.filter(([f]) => !seen.has(f.name) && seen.add(f.name));
}

const dayOf = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

function meeting(place: PlaceKey, day: string, people: readonly (readonly [Figure, Stint])[], roll: (n: number) => number): string {
  // Before it became a district 望城 was a county.
  const was = place === '望城' && day < '2011-06' ? { name: '望城县', level: '县', city: '长沙市' } : PLACES[place];
  const topic = TOPICS[roll(TOPICS.length)]!;
  const named = people.map(([f, s]) => ({ name: f.name, as: s.as[roll(s.as.length)]!, leader: s.leader === true && roll(3) === 0 }));
  const leaders = named.filter((n) => n.leader).map((n) => n.name), holders = named.filter((n) => !n.leader).map((n) => `${n.as}${n.name}`);
  const head = holders[0] ?? '有关负责同志', others = holders.slice(1);
  const list = others.length === 0 ? '' : [`${others.join('、')}参加会议。`, `${others.join('，')}分别作了汇报。`, `${others.join('、')}出席。`][roll(3)]!;
  const collective = leaders.length === 0 ? '' : `${was.level}领导${leaders.join('、')}${['参加活动。', '出席会议。', '陪同。'][roll(3)]!}`;
  const opening = [
    `${dayOf(day)}，${was.name}召开${topic}工作会议。${head}主持会议并讲话。`,
    `${dayOf(day)}，${head}到${was.name}基层一线调研${topic}工作，强调要压实责任、狠抓落实。`,
    `${dayOf(day)}上午，${was.name}${topic}现场会举行，${head}出席并致辞。`,
  ][roll(3)]!;
  const source = [`${was.name}融媒体中心`, `${was.city.slice(0, 2)}日报`, `${was.name.slice(0, 2)}发布`][roll(3)]!;
  return `${was.name}${['召开', '部署', '推进'][roll(3)]}${topic}工作\n${day}\n来源：${source}\n\n${opening}${list}${collective}\n会议指出，要坚持问题导向，抓好当前各项重点工作，确保完成全年目标任务。\n`;
}

function works(place: PlaceKey, stage: keyof typeof YEARS, some: readonly { p: Undertaking; name: string }[], people: readonly (readonly [Figure, Stint])[], roll: (n: number) => number): string {
  const was = PLACES[place], day = `${YEARS[stage]}-${String(3 + roll(24)).padStart(2, '0')}`;
  const told = some.map(({ p, name }, i) => {
    const yi = p.yi[i % p.yi.length]!;
    if (stage === '签约') return `总投资${yi}亿元的${name}正式签约`;
    if (stage === '开工') return `${name}开工建设，总投资${yi}亿元`;
    if (stage === '在建') return `${name}正在加快建设，计划投资${yi}亿元`;
    return `${name}建成投产`;
  }).join('；');
  const guests = people.length === 0 ? '' : `${people.map(([f, s]) => `${s.as[0]!}${f.name}`).join('、')}出席活动。`;
  return `${was.name}一批重点项目${stage === '在建' ? '加快建设' : stage}\n${day}\n来源：${was.name}融媒体中心\n\n${dayOf(day)}，${was.name}举行重点项目现场观摩活动。${guests}\n活动中，${told}。\n`;
}

function alone(place: PlaceKey, p: Undertaking, name: string, n: number, roll: (sides: number) => number): string {
  const was = PLACES[place], day = `${2021 + (n % 4)}-0${2 + roll(7)}-${10 + roll(15)}`, yi = p.yi[n % p.yi.length]!;
  const owned = p.owner !== undefined && !name.includes(p.owner.slice(2, 4)) ? `由${p.owner}投资建设的` : '';
  const lead = [
    `记者走进位于${was.name}的${owned}${name}现场，只见塔吊林立、机器轰鸣。`,
    `${dayOf(day)}，${was.name}${owned}${name.replace(was.name, '')}举行开工仪式。`,
    `近日，${was.name}传来消息，${owned}${name}建设进展顺利。`,
  ][roll(3)]!;
  return `${was.name}：项目建设跑出“加速度”\n${day}\n来源：${was.city.slice(0, 2)}日报\n\n${lead}\n据介绍，${name}总投资${yi}亿元，目前正在加快施工，预计明年建成。项目建成后，可带动就业500余人。\n`;
}
