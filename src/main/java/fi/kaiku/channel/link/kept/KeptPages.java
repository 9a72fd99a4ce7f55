package fi.kaiku.channel.link.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Writes each page once: pages that say the same, but for their holes, are the same page. There are
 * a few for each questionnaire and language.
 */
@Component
public class KeptPages {

  /** More than any county has; beyond it all are forgotten, and written anew when asked for. */
  private static final int MOST = 500;

  private final ThymeleafViewResolver views;
  private final Map<Said, KeptPage> pages = new ConcurrentHashMap<>();

  KeptPages(ThymeleafViewResolver views) {
    this.views = views;
  }

  /**
   * All that a page says. Two that are equal give the same page.
   *
   * @param model for the template, without nulls; in place of what belongs to one reader the marks
   *     of holes
   */
  public record Said(String template, Locale locale, Map<String, Object> model) {
    public Said {
      model = Map.copyOf(model);
    }
  }

  /** The page that says this, written now if it never was. */
  public KeptPage page(Said said, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var kept = pages.get(said);
    if (kept == null) {
      kept = write(said, request, response);
      if (pages.size() >= MOST) {
        pages.clear();
      }
      pages.put(said, kept);
    }
    return kept;
  }

  private KeptPage write(Said said, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var written = new StringWriter(16_384);
    view(said).render(said.model(), request, new Written(response, written));
    return KeptPage.of(written.toString(), said.locale());
  }

  private View view(Said said) throws Exception {
    return Objects.requireNonNull(views.resolveViewName(said.template(), said.locale()));
  }

  /** Takes what a view writes, and lets nothing of it out. */
  private static final class Written extends HttpServletResponseWrapper {

    private final PrintWriter writer;

    Written(HttpServletResponse response, StringWriter text) {
      super(response);
      this.writer = new PrintWriter(text);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }
  }
}
