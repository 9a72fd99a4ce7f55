package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures for other systems; docs/integrations/figures-api.md tells how to ask. */
@RestController
@RequestMapping("/api/v1")
class FiguresController {

  private final FiguresApi api;

  FiguresController(FiguresApi api) {
    this.api = api;
  }

  @Operation(
      operationId = "figures",
      summary = "Figures with their intervals, by up to two dimensions")
  @GetMapping("/figures")
  @Allowed(READ_FIGURES)
  FiguresAnswer<?> figures(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
    return api.figures(parameters, viewer);
  }

  @Operation(
      operationId = "funnel",
      summary = "From encounter to answer, and why not everybody was asked")
  @GetMapping("/funnel")
  @Allowed(READ_FIGURES)
  FiguresAnswer<?> funnel(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
    return api.funnel(parameters, viewer);
  }
}
