import type { JSX } from 'preact';
import type { ArticleRecord } from '../../digest/digest.ts';
import type { Evidence } from '../../articles/article.ts';
import { href, personUrl } from '../addresses.ts';
import { grouped } from '../../text/grouped.ts';
import { Places, type Scene } from './facts.tsx';
import { Section } from './lists.tsx';

/** Who said what, by speaker, in the order in which they first speak. */
export function Statements({ site, v, article }: Scene & { readonly article: ArticleRecord }): JSX.Element | null {
  if (article.statements.length === 0) return null;
  return (
    <Section title="言论" note="按讲话人">
      {[...grouped(article.statements, (s) => s.personId ?? s.speaker)].map(([key, said]) => (
        <div class="speaker">
          <h3>{v.person.has(key) ? <a href={href(site, personUrl(key))}>{said[0]!.speaker}</a> : said[0]!.speaker}</h3>
          {said.map((s) => <Passage verb={s.verb} evidence={s.evidence}><Places site={site} article={article.id} evidence={s.evidence} of={`${s.speaker}${s.verb}`} /></Passage>)}
        </div>
      ))}
    </Section>
  );
}

/** A passage in its speaker's words, shortened at a clause where it is long: the whole of it stands in the text. */
export function Passage({ verb, evidence, children }: { readonly verb: string; readonly evidence: readonly Evidence[]; readonly children: JSX.Element }): JSX.Element {
  return (
    <blockquote class="passage">
      <p>{shortened(evidence.map((e) => e.quote).join(''), 140)}</p>
      <footer><span class="verb">{verb}</span>{children}</footer>
    </blockquote>
  );
}

/** At most so many characters, cut behind a punctuation mark where one stands in the last third. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const at = Math.max(...['。', '；', '，', '、'].map((mark) => head.lastIndexOf(mark)));
  return `${at > most * 0.66 ? head.slice(0, at) : head}……`;
}
