import { mentionsIn } from './divisions.ts';
import { held, type Given, type Held } from './held.ts';
import { pastLead } from './stretch.ts';

const ORGANISATION = /^(?<name>.*(?:公司|集团|合作社|协会|商会|学会|联合会|大学|学院|医院|学校|中学|小学|研究院|研究所|设计院|科学院|厂|村|社区|银行|支行|分行|中心|委员会|农场|基地|企业|酒店|景区|局|站))(?<rest>.*)$/u;

/**
 * Offices of firms, villages, schools, associations, and callings: the body, where one is named, and the rest as the role.
 * Null behind a lone character, unless it tells a level (县总河长): 吕校长 is a form of address.
 */
export function calling(g: Given): Held | null {
  const first = mentionsIn(g.setting, g.from, g.at)[0];
  const start = first !== undefined && first.start === g.from ? g.from : pastLead(g.setting, g.from, g.at);
  // 某产业链“链长”.
  const stretch = g.text.slice(start, g.at).replace(/“$/u, '');
  if (stretch.length === 1 && !/[村省市区县州旗镇乡]/u.test(stretch)) return null;
  const split = ORGANISATION.exec(stretch)?.groups;
  const organization = split?.['name'] ?? (stretch === '' && g.office.kind !== 'folk' ? g.before?.organization ?? '' : stretch);
  const body = organization === '' ? null : { name: organization, kind: 'private', start, place: null, code: null, level: '', public: false } as const;
  return held(g, { start, title: `${split?.['rest'] ?? ''}${g.office.word}`, organization, body, public: false, code: null });
}
