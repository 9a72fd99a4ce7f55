package fi.kaiku.paper;

/** Makes sheets of paper. */
public interface Papers {

  /** A tagged PDF file (PDF/UA-1) of a sheet. */
  byte[] pdf(PrintedSheet sheet);
}
