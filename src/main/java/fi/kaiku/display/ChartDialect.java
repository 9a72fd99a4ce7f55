package fi.kaiku.display;

import fi.kaiku.display.chart.Chart;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets templates draw a chart: {@code kaiku:chart="${chart}"} on a page, {@code
 * kaiku:paper-chart="${chart}"} on a sheet. It takes charts only, which escape whatever they were
 * given; no other markup of ours gets onto a page as it is.
 */
@Component
final class ChartDialect extends AbstractProcessorDialect {

  private static final int AFTER_CONDITIONS = 1300;

  ChartDialect() {
    super("Kaiku", "kaiku", StandardDialect.PROCESSOR_PRECEDENCE);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new Insertion(prefix, "chart", Chart::svg),
        new Insertion(prefix, "paper-chart", Chart::forPaper));
  }

  private static final class Insertion extends AbstractElementTagProcessor {

    private final String attribute;
    private final Function<Chart, String> drawn;

    Insertion(String prefix, String attribute, Function<Chart, String> drawn) {
      super(TemplateMode.HTML, prefix, null, false, attribute, true, AFTER_CONDITIONS);
      this.attribute = prefix + ":" + attribute;
      this.drawn = drawn;
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag tag,
        IElementTagStructureHandler structure) {
      var expression = tag.getAttributeValue(attribute);
      var chart =
          StandardExpressions.getExpressionParser(context.getConfiguration())
              .parseExpression(context, expression)
              .execute(context);
      if (!(chart instanceof Chart given)) {
        throw new IllegalArgumentException("not a chart: " + expression);
      }
      structure.removeAttribute(attribute);
      structure.setBody(drawn.apply(given), false);
    }
  }
}
