/** Makes each citation's button copy it, with the day of access that the standard asks for. */
export function copying(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = block.querySelector('p'), button = block.querySelector('button');
    if (text === null || button === null) continue;
    const accessed = text.querySelector<HTMLElement>('[data-accessed]');
    if (accessed !== null) {
      accessed.textContent = `[${today()}]`;
      accessed.dataset['accessed'] = 'known';
    }
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent ?? '').then(
        () => { button.textContent = '已复制'; },
        // No right to the clipboard: the words are marked, so that the reader's own copy takes them.
        () => getSelection()?.selectAllChildren(text),
      );
    });
  }
}

/** The reader's own day, as GB/T 7714 writes it. */
function today(): string {
  const now = new Date(), two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
