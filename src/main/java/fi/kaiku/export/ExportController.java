package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.Download;
import fi.kaiku.platform.sheet.SheetFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Single answers as files; docs/integrations/feedback-export.md tells how to ask. */
@RestController
@RequestMapping("/api/v1")
class ExportController {

  private final AnswerExport answers;

  ExportController(AnswerExport answers) {
    this.answers = answers;
  }

  @Operation(operationId = "feedbackCsv", summary = "Single answers as CSV")
  @ApiResponse(
      responseCode = "200",
      description = "A file",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping("/feedback.csv")
  @Allowed(READ_ANSWERS)
  void answersAsCsv(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    var question = answers.exactly(parameters, viewer, Language.of(reader));
    send(question, viewer, SheetFormat.CSV, response);
  }

  @Operation(operationId = "feedbackXlsx", summary = "Single answers as a workbook")
  @ApiResponse(
      responseCode = "200",
      description = "A file",
      content =
          @Content(
              mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping("/feedback.xlsx")
  @Allowed(READ_ANSWERS)
  void answersAsWorkbook(
      @RequestParam MultiValueMap<String, String> parameters,
      Viewer viewer,
      Locale reader,
      HttpServletResponse response)
      throws IOException {
    var question = answers.exactly(parameters, viewer, Language.of(reader));
    send(question, viewer, SheetFormat.XLSX, response);
  }

  private void send(
      ExportQuestion question, Viewer viewer, SheetFormat format, HttpServletResponse response)
      throws IOException {
    answers.announce(question, viewer, format);
    new Download("feedback", format)
        .send(response, sheet -> answers.write(question, sheet, _ -> {}));
  }
}
