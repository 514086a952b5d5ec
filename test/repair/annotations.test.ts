import { describe, expect, it } from 'vitest';
import { notesOf, repaired } from './texts.ts';

const MACHINE = '經(jīng)開區(qū)召開項目建設(shè)推進會,要求加快產(chǎn)業(yè)轉(zhuǎn)型,推動經(jīng)濟高質(zhì)量發(fā)展。';

describe('pinyin that a machine put behind characters', () => {
  it('goes, wherever it stands', () => expect(repaired(MACHINE)).toBe('經開區召開項目建設推進會,要求加快產業轉型,推動經濟高質量發展。'));

  it('goes from a headline of few characters, too, where bytes are torn', () =>
    expect(repaired('全力支持?jǐn)U大開放 加快產(chǎn)業(yè)發展')).toBe('全力支持擴大開放 加快產業發展'));

  it('goes from before a torn one, too', () => expect(repaired('全力支持(chí)?jǐn)U大開放')).toBe('全力支持擴大開放'));

  it.each([
    ['two characters, one of them time and again', '縣(xiàn)裏修路,縣(xiàn)城通車,全縣(xiàn)有了新的車站。政(zhèng)務大廳也搬了家。', '縣裏修路,縣城通車,全縣有了新的車站。政務大廳也搬了家。'],
    ['three, some of several readings', '縣(xiàn)裏將(jiāng)修路,縣(xiàn)城將(jiāng)通車,全縣(xiàn)將(jiāng)有新的車站。政(zhèng)務大廳也要搬家。', '縣裏將修路,縣城將通車,全縣將有新的車站。政務大廳也要搬家。'],
    ['one, in a text that slipped elsewhere', '實現零的突破?!备呙骺h發改局局長表示,干勁更足了。兩個畝(mǔ)產過千斤的村,畝(mǔ)均收入也高。', '實現零的突破。”高明縣發改局局長表示,干勁更足了。兩個畝產過千斤的村,畝均收入也高。'],
  ])('goes from a text with few: %s', (_, damaged, clean) => expect(repaired(damaged)).toBe(clean));

  it('is noted place by place', () => {
    const notes = notesOf(MACHINE);
    expect(notes).toHaveLength(9);
    expect(notes[0]).toEqual({ rule: 'pinyin-annotation', before: '(jīng)', after: '', certain: true, source: { start: 1, end: 7 } });
  });

  it('goes behind ordinary characters as well', () =>
    expect(repaired('全縣工(gōng)業項目(mù)開工(gōng),施工(gōng)單位(wèi)負責人介紹,項目(mù)工(gōng)期緊、任務重,但進展順利。'))
      .toBe('全縣工業項目開工,施工單位負責人介紹,項目工期緊、任務重,但進展順利。'));

  it('stays where it is no reading of its character', () => expect(repaired(`${MACHINE}縣(shì)裏`)).toContain('縣(shì)裏'));

  it.each([
    ['of words', '北京(Běijīng)是中国的首都，上海(Shànghǎi)是最大的城市。'],
    ['of characters with several readings', '重(chóng)庆、行(háng)业、银行(háng)的“行”不读行(xíng)，长(zhǎng)大与长(cháng)度不同。'],
    ['of a rare character', '邳(pī)州、盱(xū)眙(yí)、亳(bó)州、濮(pú)阳的读音常被念错。'],
    ['in Traditional text', '嶧(yì)城的“嶧”、鄆(yùn)城的“鄆”、郯(tán)城的“郯”、莒(jǔ)縣的“莒”怎麼讀?記者就此採訪了專家,專家說這些地名用字並不難記。'],
    ['of one character, however often', '縣(xiàn)裏修路,縣(xiàn)城通車,全縣(xiàn)有了新的車站。縣(xiàn)中學也搬了家。'],
    ['of characters that are spoken of', '「縣(xiàn)」字與「政(zhèng)」字常寫錯:「縣(xiàn)」從系,「政(zhèng)」從攴。寫「縣(xiàn)」時不要漏筆,學生們記住了。'],
    ['at its first place only', '畝(mǔ)產過千斤的村有兩個,政(zhèng)務大廳搬了家,縣裏說畝均收入還要提高,政務也要公開,畝數不減。'],
    ['asked for', '“薄”字怎么读?(bó)还是(báo)?'],
    ['of every character in a primer', '學(xué)而(ér)時(shí)習(xí)之(zhī),不(bù)亦(yì)說(yuè)乎(hū)?有(yǒu)朋(péng)自(zì)遠(yuǎn)方(fāng)來(lái)。'],
    ['of machine-like kind in Simplified text', '经(jīng)开区(qū)召开项目建设(shè)推进会,加快产(chǎn)业(yè)转(zhuǎn)型。'],
  ])('stays where a reader is helped: %s', (_, clean) => expect(repaired(clean)).toBe(clean));

  it('stays behind rare characters where the text slipped elsewhere', () =>
    expect(repaired('實現零的突破?!备呙骺h發改局局長表示,干勁更足了。嶧(yì)城與嶧(yì)山相望,鄆(yùn)城在西。')).toContain('嶧(yì)城與嶧(yì)山相望,鄆(yùn)城在西。'));
});
