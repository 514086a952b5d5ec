import { describe, expect, it } from 'vitest';
import { html } from '../../../src/read/html.ts';

const declared = (head: string) => html(`<head>${head}</head><body><p>正文</p></body>`, 'a.html').declared;

describe('what a page declares', () => {
  it('is read in the spellings of government sites, Open Graph and portals', () => {
    expect(declared('<meta name="ArticleTitle" content="甲县开工"><meta name="PubDate" content="2020-01-02 10:00"><meta name="ContentSource" content="甲县日报"><meta name="Author" content="王乙">'))
      .toEqual({ title: '甲县开工', published: '2020-01-02 10:00', source: '甲县日报', author: '王乙' });
    expect(declared('<meta property="og:title" content="甲 &amp; 乙"><meta property="article:published_time" content="2020-01-02T10:00:00+08:00"><meta property="og:url" content="https://a.example/1"/>'))
      .toEqual({ title: '甲 & 乙', published: '2020-01-02T10:00:00+08:00', url: 'https://a.example/1' });
    expect(declared('<META NAME=publishdate CONTENT=2019-06-15><meta name="source" content="来源：甲网">')).toEqual({ published: '2019-06-15', source: '来源：甲网' });
  });

  it('is the moment of its first <time> where nothing else tells it', () => {
    const times = '<time datetime="09:30">早上</time><time datetime="2024-04-03T09:30">04月03日</time><time datetime="2024-03-01">3月</time>';
    expect(declared(times).published).toBe('2024-04-03T09:30');
    expect(declared(`<meta name="PubDate" content="2024-04-02">${times}`).published).toBe('2024-04-02');
  });

  it('is read from JSON-LD too', () => {
    expect(declared('<script type="application/ld+json">{"@id":"x","title":"甲县开工","pubDate":"2021-05-06T07:08:09"}</script>')).toEqual({ title: '甲县开工', published: '2021-05-06T07:08:09' });
    expect(declared('<script>var a={"title":"不是"}</script>')).toEqual({});
  });

  it('is read from the comment that newspapers’ systems write', () => {
    const comment = '<!--enpproperty <articleid>1</articleid><date>2021-05-06 07:08:09.0</date><author></author><title>甲县开工</title><keyword>甲县</keyword><sourcename>甲县日报</sourcename>/enpproperty-->';
    expect(declared(comment)).toEqual({ title: '甲县开工', published: '2021-05-06 07:08:09.0', source: '甲县日报' });
    expect(declared(`<meta name="ContentSource" content="乙县日报">${comment}`).source).toBe('乙县日报');
    expect(declared('<!--enpproperty <founder-date>2021-05-06</founder-date><founder-title>甲县开工</founder-title><founder-author>王乙</founder-author>/enpproperty-->')).toEqual({ title: '甲县开工', published: '2021-05-06', author: '王乙' });
    expect(declared('<!-- <title>不是</title><sourcename>不是</sourcename> -->')).toEqual({});
  });

  it('prefers the canonical address, and takes none that is not absolute', () => {
    expect(declared('<link rel="canonical" href="https://a.example/c"><meta property="og:url" content="https://a.example/o">').url).toBe('https://a.example/c');
    expect(declared('<link rel=canonical href="/c.html"><meta name=Url content="./t.shtml">')).toEqual({});
  });

  it('leaves out what is empty, a number or an address where a name should be', () => {
    expect(declared('<meta name="ContentSource" content=" "><meta name="author" content="104363">')).toEqual({});
    expect(declared('<meta property="article:author" content="https://a.example/u">')).toEqual({});
    expect(declared('<meta name="source" content=""><meta name="mediaid" content="乙报">')).toEqual({ source: '乙报' });
  });
});
