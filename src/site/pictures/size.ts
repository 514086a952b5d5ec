/** The size, in pixels, that readers of Open Graph expect. */
export const PICTURE = { width: 1200, height: 630 } as const;
