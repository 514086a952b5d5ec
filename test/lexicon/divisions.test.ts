import { describe, expect, it } from 'vitest';
import { divisionOf, divisions, divisionsNamed, PROVINCE_INITIALS, PROVINCE_NAMES, provinceOf } from '../../src/lexicon/divisions.ts';
import { formerDivisions, formerOf } from '../../src/lexicon/former.ts';
import { isDecoy } from '../../src/lexicon/places-decoys.ts';
import { isWordy } from '../../src/lexicon/places-wordy.ts';
import { KNOWN_ZONES } from '../../src/lexicon/places-zones.ts';
import { placesIn, shortForms } from '../../src/lexicon/places.ts';

describe('the gazetteer', () => {
  it('knows the divisions of every level, each under its own', () => {
    expect(divisionOf('371311')).toEqual({ name: '罗庄区', level: 'county', code: '371311', parent: '371300' });
    expect(divisionOf('371300')).toMatchObject({ name: '临沂市', parent: '370000' });
    expect(divisionOf('429004')).toMatchObject({ name: '仙桃市', parent: '420000' });
    expect(divisionOf('110108')).toMatchObject({ name: '海淀区', parent: '110000' });
    expect(divisionsNamed('孟庄镇').some((d) => d.parent === '370402' && d.code === null)).toBe(true);
  });

  it('has a parent for everything but provinces, and no code twice', () => {
    const codes = divisions().flatMap((d) => d.code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const d of divisions()) expect(d.level === 'province' ? d.parent === null : divisionOf(d.parent ?? '') !== null, d.name).toBe(true);
  });

  it('gives all divisions of a name', () => {
    expect(divisionsNamed('市中区').map((d) => d.code)).toEqual(['370103', '370402', '511002', '511102']);
    expect(divisionsNamed('无此县')).toEqual([]);
  });

  it('calls every province of the mainland for short, by its name and by one character', () => {
    const mainland = divisions().filter((d) => d.level === 'province' && d.code! < '700000'), names = PROVINCE_NAMES.split('|');
    expect(names).toHaveLength(mainland.length);
    for (const [n, { name }] of mainland.entries()) expect(name.startsWith(names[n]!), name).toBe(true);
    expect([...PROVINCE_INITIALS].map((initial) => provinceOf(initial))).toEqual(mainland);
  });
});

describe('former divisions', () => {
  it('lead to a division of today and lie under one that is known', () => {
    for (const f of formerDivisions()) {
      expect(divisions().some((d) => d.code === f.successor), `${f.name} → ${f.successor}`).toBe(true);
      expect(divisionOf(f.parent), `${f.name} under ${f.parent}`).not.toBeNull();
      expect(f.until).toBeGreaterThanOrEqual(2001);
    }
  });

  it('share no code with a name of today', () => {
    const today = new Map(divisions().map((d) => [d.code, d.name]));
    for (const f of formerDivisions()) expect(today.get(f.code), f.name).not.toBe(f.name);
  });

  it('stand where they stood', () => {
    expect(formerOf('371202')).toEqual({ name: '莱城区', level: 'county', code: '371202', parent: '371200', until: 2018, successor: '370116' });
    expect(formerOf('371200')).toMatchObject({ name: '莱芜市', level: 'city', parent: '370000' });
    expect(formerOf('120107')).toMatchObject({ name: '塘沽区', parent: '120000', successor: '120116' });
    expect(formerOf('142302')).toMatchObject({ name: '离石市', parent: '141100' });
    expect(divisionOf('371200')?.name).toBe('莱芜市');
    expect(formerOf('371311')).toBeNull();
  });
});

describe('short forms', () => {
  it.each([
    ['罗庄区', ['罗庄']], ['山东省', ['山东']], ['内蒙古自治区', ['内蒙古']], ['广西壮族自治区', ['广西']], ['新疆维吾尔自治区', ['新疆']],
    ['恩施土家族苗族自治州', ['恩施', '恩施州', '恩施自治州']], ['伊犁哈萨克自治州', ['伊犁', '伊犁州']], ['宽城满族自治县', ['宽城', '宽城县', '宽城自治县']], ['隆林各族自治县', ['隆林', '隆林县', '隆林自治县']],
    ['阿里地区', ['阿里']], ['神农架林区', ['神农架']], ['浦东新区', ['浦东']], ['峰峰矿区', ['峰峰']], ['管城回族区', ['管城']], ['香港特别行政区', ['香港']],
    ['莫力达瓦达斡尔族自治旗', ['莫旗', '莫力达瓦旗', '莫力达瓦']], ['科尔沁左翼中旗', ['科左中旗']], ['鄂伦春自治旗', ['鄂伦春旗']], ['东乡族自治县', ['东乡县']],
    ['赵县', []], ['城区', []], ['井陉矿区', []],
  ])('of %s are %j', (name, expected) => { expect(shortForms(name).map((f) => f.text)).toEqual(expected); });

  it('are found in a text, the longest at each place', () => {
    const text = '济宁市邹城市、日照东港区，襄樊';
    expect(placesIn(text).map((f) => text.slice(f.start, f.end))).toEqual(['济宁市', '邹城市', '日照', '东港区', '襄樊']);
  });

  it('of former divisions are found only where nothing of today goes by them', () => {
    expect(placesIn('莱芜')[0]?.value.map((r) => r.division.code)).toEqual(['370116']);
  });
});

describe('bare names that are words', () => {
  it.each(['和平', '东方', '朝阳', '长安', '上街', '公安'])('%s is one', (word) => { expect(isWordy(word)).toBe(true); });
  it.each(['罗庄', '昆山', '莒南', '浦东'])('%s is none', (word) => { expect(isWordy(word)).toBe(false); });
  it('give themselves away by their neighbours', () => {
    expect(isDecoy('大理', '', '石加工')).toBe(true);
    expect(isDecoy('大理', '在', '古城旅游')).toBe(false);
    expect(isDecoy('德州', '出口美国', '')).toBe(true);
    expect(isDecoy('德州', '来到', '齐河')).toBe(false);
  });
});

describe('zones that are named alone', () => {
  it('lie in a division of the gazetteer', () => {
    for (const [name, code] of Object.entries(KNOWN_ZONES)) expect(divisionOf(code), name).not.toBeNull();
  });
});
