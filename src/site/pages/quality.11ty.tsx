import type { JSX } from 'preact';
import type { SeedRecord } from '../../digest/digest.ts';
import { ABOUT, evidenceUrl, href, qualityUrl, sourceUrl } from '../addresses.ts';
import { AllCorrections } from '../components/corrections.tsx';
import { placeName } from '../components/facts.tsx';
import { Layout } from '../components/layout.tsx';
import { Nothing, PageHead, Pager, Section } from '../components/lists.tsx';
import { Table } from '../components/table.tsx';
import { paged, scene, type PageData, type Sheet } from '../page.ts';
import { number } from '../text/numbers.ts';
import { firstLine, inChinese } from '../text/problems.ts';
import { explainChange } from '../text/rules.ts';
import { all, type View } from '../view.ts';
import type { SiteSettings } from '../../digest/digest.ts';

/** Files that could not be used come first: they are what somebody has to look at. */
export const data = paged<SeedRecord>(200, ({ seeds }) => [...seeds.filter((s) => s.problem !== null), ...seeds.filter((s) => s.problem === null)], qualityUrl, (s) => s.stamp + (s.problem ?? ''));

const SCRIPTS: Readonly<Record<SeedRecord['script'], string>> = { simplified: '简体', traditional: '繁体', mixed: '繁简混用', none: '—' };

export function render(input: PageData & Sheet<SeedRecord>): JSX.Element {
  const { site, v } = scene(input);
  const { page, pages, rows } = input.sheet;
  const read = rows.filter((s) => s.problem === null);
  const lost = rows.filter((s) => s.problem !== null);
  return (
    <Layout site={site} path={qualityUrl(page)} title={page === 0 ? '质量报告' : `质量报告 第 ${page + 1} 页`} trail={[{ name: '关于', path: ABOUT }]} description="每份文件读入、修复、删去与存疑的情况。">
      <PageHead title="质量报告">{page === 0 ? `共 ${v.seeds} 份文件：` : ''}每一份读入了什么，修复了什么，删去了什么，哪里拿不准。</PageHead>
      {lost.length > 0 && (
        <Section title="读不了的" note={`${lost.length} 份`}>
          <Table caption="未能读入的文件" quiet rows={lost} columns={[
            { label: '文件', heading: true, cell: (s) => s.seed },
            { label: '字节', numeric: true, cell: (s) => number(s.bytes) },
            { label: '原因', bare: true, cell: (s) => <Said text={s.problem ?? ''} /> },
          ]} />
        </Section>
      )}
      {page === 0 && <AllCorrections site={site} v={v} corrections={v.corrections} />}
      {read.length === 0 ? <Nothing>还没有读入文件。</Nothing> : (
        <>
          <Section title="文件" note="字数按文件解码后计">
            <Table caption="文件的去向" quiet rows={read} columns={[
              { label: '文件', heading: true, cell: (s) => <Seed site={site} seed={s} /> },
              { label: '编码', cell: (s) => s.encoding ?? '' },
              { label: '文字', cell: (s) => SCRIPTS[s.script] },
              { label: '字数', numeric: true, cell: (s) => number(s.length) },
              { label: '留用', numeric: true, cell: (s) => number(s.counts.kept + s.counts.metadata) },
              { label: '删去', numeric: true, cell: (s) => number(s.counts.stripped) },
              { label: '改动', numeric: true, cell: (s) => number(s.counts.changed) },
              { label: '存疑', numeric: true, cell: (s) => number(s.counts.uncertain) },
              { label: '报道', numeric: true, cell: (s) => number(s.articles.length) },
            ]} />
          </Section>
          {read.some(isDoubtful) && <Section title="存疑" note="拿不准的字，没有采用的摘录">{read.filter(isDoubtful).map((s) => <Doubtful site={site} v={v} seed={s} />)}</Section>}
        </>
      )}
      <Pager site={site} page={page} pages={pages} url={qualityUrl} />
    </Layout>
  );
}

function Seed({ site, seed }: { readonly site: SiteSettings; readonly seed: SeedRecord }): JSX.Element {
  const first = seed.articles[0];
  return first === undefined || !site.fullText ? <>{seed.seed}</> : <a href={href(site, sourceUrl(first))}>{seed.seed}</a>;
}

/** What a stage said, in Chinese where it is known. */
function Said({ text }: { readonly text: string }): JSX.Element {
  const said = inChinese(text);
  return said === null ? <span lang="en">{firstLine(text)}</span> : <>{said}</>;
}

const KINDS: Readonly<Record<string, string>> = { region: '政区', official: '官员', other: '其他人', project: '项目', figure: '数据', slogan: '提法', statement: '言论' };

const isDoubtful = ({ warnings, counts }: SeedRecord): boolean => warnings.length + counts.uncertain + counts.doubts > 0;

/** What is uncertain in one file: warnings, readings that are guesses, facts that were not shown. */
function Doubtful({ site, v, seed }: { readonly site: SiteSettings; readonly v: View; readonly seed: SeedRecord }): JSX.Element {
  // What is not there is not asked for: reading it takes longer than all else on the page.
  const guesses = seed.counts.uncertain === 0 ? [] : seed.notes.filter((n) => !n.certain);
  const doubts = seed.counts.doubts === 0 ? [] : all(v.article, seed.articles).flatMap((article) => article.doubts.map((doubt) => ({ article, doubt })));
  return (
    <div class="doubtful">
      <h3>{seed.seed}</h3>
      <p class="note">{[guesses.length > 0 ? `存疑的字 ${guesses.length} 处` : '', doubts.length > 0 ? `未采用的摘录 ${doubts.length} 条` : ''].filter((x) => x !== '').join('，')}</p>
      {seed.warnings.length > 0 && <ul class="warnings">{seed.warnings.map((w) => <li><Said text={w} /></li>)}</ul>}
      {guesses.length > 0 && (
        <ul class="guesses">{guesses.slice(0, SHOWN).map((n) => (
          <li><span class="kind">{explainChange(n.rule).name}</span> {n.before === n.after ? <mark class="doubt">{n.before}</mark> : <><del>{n.before}</del> <ins class="doubt">{n.after}</ins></>}</li>
        ))}</ul>
      )}
      {doubts.length > 0 && (
        <ul class="doubts">{doubts.slice(0, SHOWN).map(({ article, doubt }) => (
          <li>
            <span class="kind">{KINDS[doubt.kind] ?? doubt.kind}</span> {doubt.text}
            {doubt.evidence !== null && <a href={`${href(site, evidenceUrl(article.id, doubt.evidence)).split('#')[0]}#${site.fullText ? paragraph(doubt.evidence) : 'content'}`}>{placeName(doubt.evidence)}</a>}
          </li>
        ))}</ul>
      )}
    </div>
  );
}

/** Doubtful facts have no anchor of their own in the text: their paragraph has. */
const paragraph = ({ paragraph: where }: { readonly paragraph: number | 'title' | 'subtitle' }): string => (typeof where === 'number' ? `p${where + 1}` : 'content');

/** Of a file with more, the rest stands in the data files. */
const SHOWN = 60;
