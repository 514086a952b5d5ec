/** What Node is told of memory where it runs a command. */
export declare const ROOM: readonly string[];
