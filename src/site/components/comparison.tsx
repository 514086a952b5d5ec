import type { JSX } from 'preact';
import type { Compared, CutKind, SeedRecord } from '../../digest/digest.ts';
import { articleUrl, href } from '../addresses.ts';
import { byFate, changed, changesByRule, hidden, lines, strippedByKind, type Line, type RuleCount, type Stretch } from '../text/comparison.ts';
import { number } from '../text/numbers.ts';
import { explainChange, explainPart, isQuiet } from '../text/rules.ts';
import type { Scene } from './facts.tsx';
import { Section } from './lists.tsx';
import { Table } from './table.tsx';

/** A file's name, which may break where a reader would break it. */
const FileName = ({ name }: { readonly name: string }): JSX.Element => <>{name.split(/(?<=[_/\-])/u).map((part, i) => (i === 0 ? part : <><wbr />{part}</>))}</>;

const FATES: readonly (readonly [Compared['fate'], string])[] = [['title', '标题'], ['subtitle', '副题'], ['metadata', '来源与日期'], ['body', '正文'], ['stripped', '删去'], ['markup', '标记'], ['blank', '空白']];

/** A seed as it came beside what it reads: the account, the rules at work, then line by line. */
export function Comparison({ site, v, seed, article }: Scene & { readonly seed: SeedRecord; readonly article: string }): JSX.Element {
  const fates = byFate(seed.comparison);
  const changes = changesByRule(seed.comparison), parts = strippedByKind(seed.comparison);
  const numbers = new Map(changes.filter((c) => !isQuiet(c.rule)).map((c, i) => [c.rule, i + 1]));
  const others = seed.articles.filter((id) => id !== article).flatMap((id) => v.article.get(id) ?? []);
  return (
    <>
      <Section title="去向" note={<FileName name={seed.seed} />}>
        <p class="tally">
          {FATES.flatMap(([fate, name]) => (fates.has(fate) ? <span>{name} <b>{number(fates.get(fate)!)}</b></span> : []))}
        </p>
        <p>全文 {number(seed.length)} 字，逐字有着落。编码 {seed.encoding ?? '不明'}，{number(seed.bytes)} 字节，SHA-256 <code class="hash">{seed.sha256}</code>。</p>
        {others.length > 0 && <p>同一份文件里还有：{others.map((a) => <a href={href(site, articleUrl(a.id))}>{a.title}</a>)}</p>}
      </Section>
      {changes.length > 0 && (
        <Section title="改动" note={`${number(sum(changes))} 处`}>
          <Table caption="改动的规则" quiet rows={changes} columns={[
            { label: '号', bare: true, cell: (c) => (numbers.has(c.rule) ? <span class="rule-number">{numbers.get(c.rule)}</span> : <ins class="quiet">　</ins>) },
            { label: '规则', heading: true, cell: (c) => explainChange(c.rule).name },
            { label: '说明', bare: true, cell: (c) => explainChange(c.rule).why },
            { label: '例', cell: (c) => <Example compared={c.example} /> },
            { label: '处数', numeric: true, cell: (c) => number(c.places) },
            { label: '存疑', numeric: true, cell: (c) => (c.uncertain === 0 ? '' : number(c.uncertain)) },
          ]} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section title="删去" note={`${number(parts.reduce((n, p) => n + p.characters, 0))} 字`}>
          <Table caption="删去的部分" quiet rows={parts} columns={[
            { label: '种类', heading: true, cell: (p) => explainPart(p.rule as CutKind).name },
            { label: '说明', bare: true, cell: (p) => explainPart(p.rule as CutKind).why },
            { label: '段数', numeric: true, cell: (p) => number(p.places) },
            { label: '字数', numeric: true, cell: (p) => number(p.characters) },
          ]} />
        </Section>
      )}
      <section class="comparison" aria-labelledby="side-by-side">
        <h2 id="side-by-side">逐行对照</h2>
        <table class="compare" role="table" aria-labelledby="side-by-side">
          <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">原来的字</th><th role="columnheader" scope="col">读作</th></tr></thead>
          <tbody role="rowgroup">{lines(seed.comparison).map((line) => <Row line={line} numbers={numbers} here={article} />)}</tbody>
        </table>
      </section>
    </>
  );
}

const sum = (counts: readonly RuleCount[]): number => counts.reduce((n, c) => n + c.places, 0);

function Example({ compared: { before, after } }: { readonly compared: Compared }): JSX.Element {
  const short = (text: string): string => (text.length > 14 ? `${text.slice(0, 14)}…` : text);
  return <span class="example"><del>{short(before)}</del>{after !== '' && <ins>{short(after)}</ins>}</span>;
}

function Row({ line, numbers, here }: { readonly line: Line; readonly numbers: ReadonlyMap<string, number>; readonly here: string }): JSX.Element {
  const stripped = line.stretches.every((s) => s.of.fate === 'stripped' || s.before.trim() === '');
  const same = line.stretches.every((s) => !changed(s.of));
  const elsewhere = line.article !== null && line.article !== here;
  const names = [stripped ? 'is-stripped' : '', elsewhere ? 'is-elsewhere' : '', same ? 'is-same' : ''].filter((n) => n !== '').join(' ');
  return (
    <tr role="row" class={names === '' ? undefined : names}>
      <td role="cell" class="as-came">{line.stretches.map((s) => <Came stretch={s} numbers={numbers} />)}</td>
      <td role="cell" class="as-reads">
        {stripped ? <span class="cut">删去：{[...new Set(line.stretches.filter((s) => s.of.fate === 'stripped').map((s) => explainPart(s.of.kind).name))].join('、')}</span>
          : line.stretches.map((s) => <Reads stretch={s} numbers={numbers} />)}
      </td>
    </tr>
  );
}

function Came({ stretch: { of, before, after }, numbers }: { readonly stretch: Stretch; readonly numbers: ReadonlyMap<string, number> }): JSX.Element {
  if (hidden(of)) return <span class="withheld">［{explainPart(of.kind).name}，{number(of.end - of.start)} 字，不显示］</span>;
  if (of.fate === 'stripped') return <s class="gone">{before}</s>;
  if (of.fate === 'markup') return <span class="markup">{before}</span>;
  if (!changed(of) || before === '') return <>{before}</>;
  // What was taken out leaves no word on the other side to bear the rule's number.
  return isQuiet(of.rule) ? <span class="quiet">{before}</span> : <del data-rule={after === '' ? numbers.get(of.rule) : undefined}>{before}</del>;
}

function Reads({ stretch: { of, after }, numbers }: { readonly stretch: Stretch; readonly numbers: ReadonlyMap<string, number> }): JSX.Element {
  if (of.fate === 'stripped') return <></>;
  if (!changed(of)) return of.certain ? <>{after}</> : <mark class="doubt" data-rule={numbers.get(of.rule)}>{after}</mark>;
  if (after === '') return <></>;
  return <ins class={isQuiet(of.rule) ? 'quiet' : of.certain ? undefined : 'doubt'} data-rule={numbers.get(of.rule)}>{after}</ins>;
}
