/** Gives each citation a button that copies it, with the day of access that the standard asks for. */
export function copying(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = block.querySelector('p');
    if (text === null) continue;
    const accessed = text.querySelector('[data-accessed]');
    if (accessed !== null) accessed.textContent = `[${today()}]`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = '复制';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent ?? '').then(
        () => { button.textContent = '已复制'; },
        // No right to the clipboard: the words are marked, so that the reader's own copy takes them.
        () => getSelection()?.selectAllChildren(text),
      );
    });
    block.append(button);
  }
}

/** The reader's own day, as GB/T 7714 writes it. */
function today(): string {
  const now = new Date(), two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
