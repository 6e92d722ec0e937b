declare module 'html-encoding-sniffer' {
  /** The encoding's name in the Encoding standard, by BOM, then the transport's label, then meta or the XML declaration. */
  function sniff(
    bytes: Uint8Array,
    options: {
      readonly xml: boolean;
      readonly transportLayerEncodingLabel: string | undefined;
      readonly defaultEncoding: null;
    },
  ): string | null;
  export = sniff;
}
