import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Misuse, options } from '../../scripts/options.ts';
import { command } from '../command.ts';

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

describe('a command that is asked how it is used', () => {
  it.each(['build', 'start', 'add', 'digest', 'score', 'audit', 'screenshots', 'fuzz', 'bench'])('%s says so and does nothing else', (script) => {
    const done = spawnSync(process.execPath, [command(script), '--help'], { encoding: 'utf8' });
    expect(done.status).toBe(0);
    expect(done.stdout).toMatch(/--\w/);
    expect(done.stderr).toBe('');
  });
  it.each(['score', 'audit', 'digest'])('%s names what it does not know, without a trace', (script) => {
    const done = spawnSync(process.execPath, [command(script), '--nonsense'], { encoding: 'utf8' });
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(/nonsense/);
    expect(done.stderr).toMatch(/npm run/);
    expect(done.stderr).not.toMatch(/at file/);
  });
});
