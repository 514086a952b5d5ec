import type { JSX } from 'preact';
import type { Citation } from '../text/citation.ts';

/**
 * A reference ready to be copied. The day of access keeps its room until the script writes it; without scripts neither
 * it nor the button is there, and the text can be selected.
 */
export function CitationBlock({ citation: { head, accessed, tail } }: { readonly citation: Citation }): JSX.Element {
  return (
    <div class="citation" data-copy>
      <p>{head}{accessed && <span data-accessed class="with-scripts">[0000-00-00]</span>}{tail}</p>
      <button type="button" class="button with-scripts">复制</button>
    </div>
  );
}
