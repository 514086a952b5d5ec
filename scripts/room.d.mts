/** What Node is told of memory where it runs a command: those of the options that it knows. */
export declare function room(options?: readonly string[]): readonly string[];
