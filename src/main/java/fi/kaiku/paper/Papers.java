package fi.kaiku.paper;

/** Makes sheets of paper. */
public interface Papers {

  /** A tagged PDF file (PDF/UA-1) of a sheet. */
  byte[] pdf(PrintedSheet sheet);

  /** The same of a sheet that holds hundreds of pages, such as a pile of forms. */
  byte[] pdfOfMany(PrintedSheet sheet);
}
