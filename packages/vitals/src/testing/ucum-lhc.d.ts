declare module '@lhncbc/ucum-lhc' {
  interface Converted {
    readonly status: 'succeeded' | 'failed' | 'error';
    readonly toVal: number | null;
  }
  interface Utils {
    readonly validateUnitString: (unit: string) => { readonly status: 'valid' | 'invalid' | 'error' };
    readonly convertUnitTo: (from: string, value: number, to: string) => Converted;
  }
  export const UcumLhcUtils: { readonly getInstance: () => Utils };
}
