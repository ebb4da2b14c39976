/** What of pdf-lib is in use: classes of its core. The bundle holds these alone, without what the library draws, reads and compresses with. */
export {
  PDFArray,
  PDFContext,
  PDFCrossRefStream,
  PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFObjectStream,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  PDFTrailer,
} from "pdf-lib";
