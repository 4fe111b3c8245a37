export declare function buildPackages(): Promise<Record<string, string>>;
export declare function packPackages(folder: string): Record<string, string>;
