/** What the portal uses of pdfmake, which publishes no types. */
declare module 'pdfmake/build/pdfmake.min.js' {
  interface FontFiles {
    normal: string;
    bold: string;
  }
  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, FontFiles>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    createPdf(definition: object): { getBlob(): Promise<Blob> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}
