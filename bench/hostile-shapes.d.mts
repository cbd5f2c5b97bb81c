export declare const HOSTILE_SHAPES: Readonly<Record<string, (size: number) => string>>
