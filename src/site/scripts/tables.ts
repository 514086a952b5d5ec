import { plain } from './cells.ts';
import { toCsv } from './csv.ts';

/** Lets readers sort and filter tables and take what is left as CSV. */
export function tables(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('.table[data-csv]')) {
    const table = box.querySelector('table'), form = box.querySelector<HTMLFormElement>('.filters');
    if (table === null || form === null) continue;
    sorting(table);
    filtering(table, form);
    form.querySelector('[data-save]')?.addEventListener('click', () => save(toCsv(table), box.dataset['csv'] ?? 'table.csv'));
  }
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function sorting(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const numeric = head.dataset['sort'] === 'number', column = head.cellIndex;
      const rows = [...body.rows].map((row) => ({ row, key: plain(row.cells[column]) }));
      rows.sort((a, b) => {
        // What is not known stands last either way.
        if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
        const order = numeric ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key);
        return down ? -order : order;
      });
      body.append(...rows.map((r) => r.row));
    });
  }
}

function filtering(table: HTMLTableElement, form: HTMLFormElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, text: (row.textContent ?? '').toLowerCase() }));
  const words = form.querySelector<HTMLInputElement>('[name=words]');
  const choices = [...form.querySelectorAll<HTMLSelectElement>('select[data-column]')];
  const count = form.querySelector('output');
  const apply = (): void => {
    const sought = words?.value.trim().toLowerCase() ?? '';
    const wanted = choices.filter((c) => c.value !== '').map((c) => ({ column: Number(c.dataset['column']), value: c.value }));
    let shown = 0;
    for (const { row, text } of rows) {
      const keep = text.includes(sought) && wanted.every((w) => plain(row.cells[w.column]) === w.value);
      row.hidden = !keep;
      if (keep) shown++;
    }
    if (count !== null) count.textContent = shown === rows.length ? `共 ${rows.length} 行` : `${shown} / ${rows.length} 行`;
    // Several tables may share a page; only one with a page to itself keeps its choices in the address.
    if (document.querySelectorAll('.filters').length === 1) remember(form);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (recall(form)) apply();
}

/** Writes the choices into the address, so that a filtered table can be sent to somebody. */
function remember(form: HTMLFormElement): void {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') chosen.set(name, value);
  const query = chosen.toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
}

/** Takes the choices out of the address. @returns whether there were any */
function recall(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  let any = false;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const value = asked.get(field.name);
    if (value === null || value === '') continue;
    field.value = value;
    any = true;
  }
  return any;
}

function save(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
