import type { ComponentChildren, JSX } from 'preact';

/** Charts are drawn this wide and never set much wider: their letters stay the size of small print on every screen. */
export const WIDTH = 340;

/**
 * A chart with its words: a visible heading, and for those who do not see it a description that tells all its values.
 * @param id unique on the page
 */
export function Chart({ id, title, note, desc, height, children }: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly desc: string;
  readonly height: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <figure class="chart">
      <figcaption>{title}{note !== undefined && <span class="note">{note}</span>}</figcaption>
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        {children}
      </svg>
    </figure>
  );
}
