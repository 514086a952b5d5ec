import { KINDS, type Kind } from './contract.ts';
import { find, type Filters, type Found, type Hit, type Load } from './find.ts';

/**
 * The browser's side of the search page. The query and its filters live in the address, so that a search can be sent
 * to somebody, and Back leads to the one before.
 */
const NAMES: Readonly<Record<Kind, string>> = { region: '政区', person: '人物', project: '项目', article: '报道' };
/** Hits of a kind shown at first, and how many more at each asking. */
const FIRST: Readonly<Record<Kind, number>> = { region: 5, person: 5, project: 5, article: 10 };
const PAUSE = 150;

const root = document.getElementById('search');
if (root !== null) start(root);

function start(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const results = document.getElementById('results')!;
  const status = document.querySelector<HTMLElement>('[role=status]')!;
  const base = root.dataset['base'] ?? '/';
  const load = loader(`${base}search/`);
  let latest = 0;

  const asked = (): URLSearchParams => {
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') given.set(name, value.trim());
    return given;
  };

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const given = asked(), query = given.get('q') ?? '';
    if (query === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = await find(query, filters(given), load);
      if (turn !== latest) return;
      if (found === null) {
        results.replaceChildren();
        status.textContent = '请输入至少两个相连的字。';
        return;
      }
      const groups = await Promise.all(KINDS.map((kind) => group(kind, found, base)));
      if (turn !== latest) return;
      const shown = groups.filter((g) => g !== null);
      results.replaceChildren(...shown);
      const counts = KINDS.filter((k) => found.candidates[k] > 0 && results.querySelector(`[data-kind=${k}]`) !== null).map((k) => `${NAMES[k]} ${found.candidates[k]}`);
      status.textContent = shown.length === 0 ? `没有找到“${query}”。` : `“${query}”：${counts.join('，')}。`;
    } catch (error) {
      if (turn !== latest) return;
      results.replaceChildren();
      status.textContent = `检索数据未能载入（${error instanceof Error ? error.message : String(error)}）。请检查网络后再试。`;
    }
  };

  const remember = (replace: boolean): void => {
    const given = asked().toString(), address = `${location.pathname}${given === '' ? '' : `?${given}`}`;
    if (replace) history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
  };
  const fill = (): void => {
    const given = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) field.value = given.get(field.name) ?? '';
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(false);
    void search();
  });
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => { remember(true); void search(); }, PAUSE);
  });
  addEventListener('popstate', () => { fill(); void search(); });
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !(event.target instanceof HTMLInputElement) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  fill();
  void search();
}

function filters(given: URLSearchParams): Filters {
  const region = given.get('region'), year = given.get('year'), kind = given.get('kind');
  return { ...(region ? { region } : {}), ...(year ? { year } : {}), ...(KINDS.includes(kind as Kind) ? { kind: kind as Kind } : {}) };
}

/** Loads each file once; one that failed may be asked for again. */
function loader(base: string): Load {
  const files = new Map<string, Promise<unknown>>();
  const fetched = async (name: string): Promise<unknown> => {
    const answer = await fetch(base + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  };
  return <T>(name: string): Promise<T> => {
    let file = files.get(name);
    if (file === undefined) {
      file = fetched(name);
      files.set(name, file);
      file.catch(() => files.delete(name));
    }
    return file as Promise<T>;
  };
}

async function group(kind: Kind, found: Found, base: string): Promise<HTMLElement | null> {
  const first = await found.hits(kind, 0, FIRST[kind]);
  if (first.hits.length === 0) return null;
  const list = element('ol', { class: 'hits' }, ...first.hits.map((hit) => item(hit, base)));
  const section = element('li', { 'data-kind': kind }, element('h2', {}, NAMES[kind]), list);
  const more = (next: number): HTMLElement => {
    const button = element('button', { type: 'button', class: 'more' }, `更多${NAMES[kind]}`);
    button.addEventListener('click', () => {
      button.disabled = true;
      void found.hits(kind, next, FIRST[kind]).then((page) => {
        const added = page.hits.map((hit) => item(hit, base));
        list.append(...added);
        button.remove();
        if (page.next !== null) section.append(more(page.next));
        added[0]?.querySelector('a')?.focus();
      }, (error: unknown) => {
        button.disabled = false;
        button.textContent = `未能载入，再试一次（${error instanceof Error ? error.message : String(error)}）`;
      });
    });
    return button;
  };
  if (first.next !== null) section.append(more(first.next));
  return section;
}

function item({ entry, excerpt }: Hit, base: string): HTMLElement {
  const words: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of excerpt.marks) {
    words.push(excerpt.text.slice(at, start), element('mark', {}, excerpt.text.slice(start, end)));
    at = end;
  }
  words.push(excerpt.text.slice(at));
  return element('li', {},
    element('a', { href: base + encodeURI(entry.url.slice(1)) }, entry.title),
    ...(entry.date === null ? [] : [' ', element('time', { datetime: entry.date }, entry.date)]),
    ...(excerpt.marks.length > 0 && entry.about !== '' ? [element('p', { class: 'about' }, entry.about)] : []),
    element('p', {}, ...words));
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
