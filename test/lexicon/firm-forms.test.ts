import { describe, expect, it } from 'vitest';
import { endsAsCompany, FIRM_FORM, withoutForm } from '../../src/lexicon/firm-forms.ts';

describe('forms of firms', () => {
  it.each<[string, boolean]>([['云帆物流有限公司', true], ['海纳集团', true], ['县城投集团', true], ['公司', false], ['该公司', false], ['人民医院', false]])('%s ends as one: %s', (name, expected) => {
    expect(endsAsCompany(name)).toBe(expected);
  });

  it.each(['云帆物流股份有限公司', '海纳集团', '海纳集团有限公司', '海纳控股集团股份有限公司', '海纳集团有限责任公司'])('%s is taken whole', (name) => {
    expect(new RegExp(`^.{2,}?${FIRM_FORM}`, 'u').exec(`${name}年产五万吨`)?.[0]).toBe(name);
  });

  it.each([['云帆物流股份有限公司', '云帆物流'], ['海纳集团有限责任公司', '海纳'], ['海纳药业分公司', '海纳药业'], ['云帆物流园', '云帆物流园']])('%s without it is %s', (name, expected) => {
    expect(withoutForm(name)).toBe(expected);
  });
});
