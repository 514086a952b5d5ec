import type { JSX } from 'preact';
import type { ArticleRecord, SiteSettings } from '../../digest/digest.ts';
import { dayOf } from '../../text/day.ts';
import { FAMILY, WEIGHT } from './font.ts';
import { broken } from './lines.ts';
import { PICTURE } from './size.ts';

const { width: WIDTH, height: HEIGHT } = PICTURE;
const LEFT = 96, TEXT = 264, RIGHT = 1104;
const PAPER = '#fbf8f1', INK = '#211c16', SOFT = '#5e5649', LINE = '#b7ab96', SEAL = '#a8321f', ON_SEAL = '#fff8f0';

/** Where and when, under the title. */
const imprint = (a: ArticleRecord): string => [a.primaryRegion?.name, dayOf(a), a.source].filter((x) => x !== null && x !== undefined).join('　');

/** All that a report's picture says, for the font to be cut to. */
export const wordsOf = (site: SiteSettings, a: ArticleRecord): string => `${a.title}${imprint(a)}${site.title}方志…`;

/** A report as a title page: the seal, the title, where and when. */
export function ArticlePicture({ site, article, settable }: { readonly site: SiteSettings; readonly article: ArticleRecord; readonly settable: (text: string) => string }): JSX.Element {
  const title = settable(article.title);
  const long = broken(title, (RIGHT - TEXT) / 68, 4).length > 3;
  const size = long ? 54 : 68, step = size * 1.42;
  const lines = broken(title, (RIGHT - TEXT) / size, long ? 4 : 3);
  const [line] = broken(settable(imprint(article)), (RIGHT - TEXT) / 30, 1);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} font-family={FAMILY} font-weight={WEIGHT}>
      <rect width={WIDTH} height={HEIGHT} fill={PAPER} />
      <rect x={LEFT} y={96} width={104} height={184} rx={10} fill={SEAL} />
      <text x={LEFT + 52} y={172} font-size={72} fill={ON_SEAL} text-anchor="middle">方</text>
      <text x={LEFT + 52} y={254} font-size={72} fill={ON_SEAL} text-anchor="middle">志</text>
      {lines.map((text, i) => <text x={TEXT} y={96 + size * 0.94 + i * step} font-size={size} fill={INK}>{text}</text>)}
      <line x1={LEFT} x2={RIGHT} y1={496} y2={496} stroke={LINE} stroke-width={2} />
      <text x={TEXT} y={552} font-size={30} fill={SOFT}>{line ?? ''}</text>
      <text x={LEFT} y={552} font-size={30} fill={INK}>{broken(settable(site.title), 5, 1)[0] ?? ''}</text>
    </svg>
  );
}
