package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.access.Allowed;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentsSheet;
import fi.kaiku.platform.sheet.Download;
import fi.kaiku.platform.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The comments of a page as a file: all that its filters find, not only those it shows. */
@Controller
class CommentFilesController {

  private static final String NAME = "comments";

  private final CommentsPages pages;
  private final CommentsSheet file;

  CommentFilesController(CommentsPages pages, CommentsSheet file) {
    this.pages = pages;
    this.file = file;
  }

  @GetMapping("/comments.csv")
  @Allowed(READ_COMMENTS)
  void asCsv(
      @RequestParam MultiValueMap<String, String> parameters,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    send(SheetFormat.CSV, parameters, reader, response);
  }

  @GetMapping("/comments.xlsx")
  @Allowed(READ_COMMENTS)
  void asWorkbook(
      @RequestParam MultiValueMap<String, String> parameters,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    send(SheetFormat.XLSX, parameters, reader, response);
  }

  private void send(
      SheetFormat format,
      MultiValueMap<String, String> parameters,
      Reader reader,
      HttpServletResponse response)
      throws IOException {
    var knowing = pages.knowing(reader);
    var wanted = pages.wanted(parameters, reader);
    file.announce(wanted, knowing, NAME + "." + format.ending());
    new Download(NAME, format).send(response, sheet -> file.write(wanted, knowing, sheet));
  }
}
