package fi.kaiku.platform.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that goes out as a file while it is being made. */
public record Download(String name, SheetFormat format) {

  private static final Logger log = LoggerFactory.getLogger(Download.class);

  /** Whatever fills the table. */
  public interface Content {
    void writeTo(Sheet sheet) throws IOException;
  }

  /**
   * Sends it. When that fails half-way, for whatever cause, the connection is cut, so that the
   * reader sees a broken download and not a short file.
   */
  public void send(HttpServletResponse response, Content content) throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      var sheet = format.open(response.getOutputStream());
      content.writeTo(sheet);
      sheet.finish();
    } catch (Throwable e) {
      if (!response.isCommitted()) {
        response.reset();
        throw e;
      }
      log.info("download of {} broke off: {}", name, e.getClass().getName());
      throw new CloseNowException("download broke off", e);
    }
  }

  String fileName() {
    return name + "." + format.ending();
  }

  public String disposition() {
    return ContentDisposition.attachment().filename(fileName()).build().toString();
  }
}
