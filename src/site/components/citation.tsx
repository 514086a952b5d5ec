import type { JSX } from 'preact';
import type { Citation } from '../text/citation.ts';

/** A reference ready to be copied. The script adds the button and the day of access; without it the text can be selected. */
export function CitationBlock({ citation: { head, accessed, tail } }: { readonly citation: Citation }): JSX.Element {
  return (
    <div class="citation" data-copy>
      <p>{head}{accessed && <span data-accessed></span>}{tail}</p>
    </div>
  );
}
