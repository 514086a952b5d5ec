import { chosen, isAny, recalled, remember, valuesOf, type Choice } from './choice.ts';
import { save, toCsv } from './csv.ts';
import { allLines, headsOf, linesOf, type Line } from './lines.ts';

/** Rows shown at once of what a choice leaves. */
const SHOWN = 500;

/** Lets readers sort and filter tables and take what is left as CSV: all rows of a list, over however many pages it goes. */
export function tables(root: ParentNode): void {
  [...root.querySelectorAll<HTMLElement>('.table[data-csv]')].forEach((box, n) => {
    const table = box.querySelector('table'), form = box.querySelector<HTMLFormElement>('.filters'), body = table?.tBodies[0];
    if (table !== null && form !== null && body !== undefined) start(box, table, body, form, n === 0 ? '' : `${n + 1}.`);
  });
}

function start(box: HTMLElement, table: HTMLTableElement, body: HTMLTableSectionElement, form: HTMLFormElement, mark: string): void {
  const heads = headsOf(table), own = linesOf(table, true);
  const words = form.querySelector<HTMLInputElement>('[name=words]')!;
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-column]')];
  const status = form.querySelector('output')!, said = status.textContent;
  const sheets = box.dataset['sheets']?.split(' ') ?? [];
  const pager = sheets.length > 1 ? document.querySelector<HTMLElement>('.pager') : null;
  const more = moreButton();
  box.append(more);

  let lines: readonly Line[] = own, whole = sheets.length < 2, sort: Choice['sort'] = null;
  let loading: Promise<boolean> | null = null;

  const choice = (): Choice => ({
    words: words.value.trim(),
    values: new Map(selects.filter((s) => s.value !== '').map((s) => [Number(s.dataset['column']), s.value])),
    sort,
  });

  /** Reads the other pages, once. @returns whether all are there */
  const load = (): Promise<boolean> => loading ??= allLines(sheets, table.caption?.textContent ?? '', own, (done) => { status.textContent = `正在载入 ${done} / ${sheets.length} 页`; })
    .then((all) => {
      lines = all;
      whole = true;
      for (const s of selects) if (s.dataset['partial'] !== undefined) complete(s, valuesOf(all, Number(s.dataset['column'])));
      return true;
    }, (error: unknown) => {
      loading = null;
      status.textContent = `其余各页未能载入（${error instanceof Error ? error.message : String(error)}），只及本页；再筛选一次即重新载入`;
      return false;
    });

  const show = (): void => {
    const now = choice(), any = isAny(now);
    const left = any ? chosen(lines, now, (column) => heads[column]?.dataset['sort'] === 'number') : own;
    let shown = any && !whole ? left.length : Math.min(left.length, any ? SHOWN : left.length);
    const first = left.slice(0, shown).map((l) => l.row());
    body.replaceChildren(...first);
    if (pager !== null) pager.hidden = any;
    more.hidden = shown >= left.length;
    more.onclick = () => {
      const next = left.slice(shown, shown + SHOWN).map((l) => l.row());
      body.append(...next);
      shown += next.length;
      more.hidden = shown >= left.length;
      next[0]?.querySelector('a')?.focus();
    };
    if (loading === null || whole) status.textContent = !any || left.length === lines.length ? said : `${left.length} / ${lines.length} 行`;
  };

  const apply = (): void => {
    remember(choice(), mark);
    if (isAny(choice()) && !whole) void load().then((all) => { if (all) show(); });
    show();
  };

  for (const [column, head] of heads.entries()) if (head.dataset['sort'] !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      sort = { column, down: head.getAttribute('aria-sort') === 'ascending' };
      markSorted();
      apply();
    });
  }
  const markSorted = (): void => {
    heads.forEach((head, column) => {
      if (sort?.column === column) head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-save]')?.addEventListener('click', () => {
    const name = box.dataset['csv'] ?? 'table.csv';
    const take = (): void => save(toCsv(table, isAny(choice()) ? chosen(lines, choice(), (column) => heads[column]?.dataset['sort'] === 'number') : lines), name);
    if (whole) take();
    else void load().then((all) => { if (all) { show(); take(); } });
  });

  const asked = recalled(mark, heads.length);
  words.value = asked.words;
  sort = asked.sort;
  for (const s of selects) {
    const value = asked.values.get(Number(s.dataset['column']));
    if (value === undefined) continue;
    if (![...s.options].some((o) => o.value === value)) s.add(new Option(value, value));
    s.value = value;
  }
  markSorted();
  if (isAny(choice())) apply();
}

/** Gives a choice all its values; what is chosen stays. */
function complete(select: HTMLSelectElement, values: readonly string[]): void {
  const now = select.value;
  select.replaceChildren(select.options[0]!, ...values.map((v) => new Option(v, v)));
  select.value = now;
}

function moreButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button more-rows';
  button.textContent = `再显示 ${SHOWN} 行`;
  button.hidden = true;
  return button;
}
