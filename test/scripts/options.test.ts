import { describe, expect, it } from 'vitest';
import { Misuse, options } from '../../scripts/options.ts';

describe('arguments of the build', () => {
  it('may be left out', () => {
    expect(options([])).toMatchObject({ seeds: 'seeds', out: '_site', 'path-prefix': '/', title: '方志' });
  });
  it('publish full texts unless told not to', () => {
    expect(options([])['full-text']).toBe(true);
    expect(options(['--no-full-text'])['full-text']).toBe(false);
  });
  it('take a path prefix with or without its slashes', () => {
    for (const given of ['x', '/x', 'x/', '/x/', '//x//']) expect(options(['--path-prefix', given])['path-prefix']).toBe('/x/');
  });
  it('take a site address and leave its last slash away', () => {
    expect(options(['--site-url', 'https://example.org/'])['site-url']).toBe('https://example.org');
  });
  it.each([
    [['--sead', 'x'], '--sead'],
    [['--site-url', 'example'], '--site-url must be an address'],
    [['--site-url', 'javascript:alert(1)'], '--site-url must be an address'],
    [['--path-prefix', '/../x'], '--path-prefix must be a path'],
    [['--seeds', ''], '--seeds needs a folder'],
    [['extra'], 'extra'],
    [['--full-text=no'], '--full-text'],
  ])('are refused where they make no sense: %j', (args, message) => {
    expect(() => options(args)).toThrow(Misuse);
    expect(() => options(args)).toThrow(message);
  });
});
