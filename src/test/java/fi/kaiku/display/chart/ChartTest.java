package fi.kaiku.display.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fi.kaiku.paper.PdfUa;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart is drawn once in Java, and can be read on a page, on paper, and without seeing it. */
class ChartTest {

  private static final java.nio.file.Path STYLES =
      java.nio.file.Path.of("src/main/resources/static/css");

  @Test
  void a_drawing_says_what_it_is_about_and_every_point_says_its_figure() {
    var drawing = parsed(GivenChart.twoYears().svg());
    assertThat(drawing.getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("over-time-name");
    assertThat(texts(drawing, "title"))
        .hasSize(25)
        .startsWith("Onko NPS muuttunut?", "point 0")
        .endsWith("point 23");
    assertThat(texts(drawing, "desc")).containsExactly("Keskiarvo on 62.");
  }

  @Test
  void the_tab_key_comes_to_one_point_and_the_arrows_go_on_from_there() {
    var points =
        elements(parsed(GivenChart.crowd(400).svg()), "svg").stream()
            .filter(element -> element.getAttribute("class").equals("point"))
            .map(point -> point.getAttribute("tabindex"))
            .toList();
    assertThat(points).hasSize(400).startsWith("0");
    assertThat(points.subList(1, 400)).containsOnly("-1");
  }

  @Test
  void whatever_is_handed_in_stays_text() {
    var plot = GivenChart.twoYears(new ChartEvent(3, "<b>\u0000\"&'")).plot();
    var chart = new Chart("x", "</title><script>", "a < b & \"c\"", plot);
    for (var drawing : List.of(chart.svg(), chart.forPaper())) {
      assertThat(texts(parsed(drawing), "title")).contains("</title><script>");
      assertThat(texts(parsed(drawing), "text")).contains("<b>\uFFFD\"&'");
    }
  }

  @Test
  void on_paper_a_drawing_needs_no_stylesheet_no_script_and_no_page() {
    assertThat(GivenChart.twoYears().forPaper())
        .doesNotContain("var(", "%", "class=", "tabindex", "vector-effect")
        .contains("alt=\"Onko NPS muuttunut? Keskiarvo on 62.\"");
  }

  @Test
  void a_pdf_file_takes_the_drawing_for_paper_and_stays_open_to_everybody() throws IOException {
    var chart = GivenChart.twoYears(new ChartEvent(9, "Käyttöön"));
    var page =
        "<html lang=\"fi\"><head><title>x</title></head><body>%s</body></html>"
            .formatted(chart.forPaper());
    var file = new ByteArrayOutputStream();
    try (var drawer = new BatikSVGDrawer()) {
      new PdfRendererBuilder()
          .useSVGDrawer(drawer)
          .useFont(
              () -> ChartTest.class.getResourceAsStream("/paper/fonts/SourceSans3-Regular.ttf"),
              "Source Sans 3")
          .usePdfUaAccessibility(true)
          .withHtmlContent(page, null)
          .toStream(file)
          .run();
    }
    assertThat(PdfUa.failures(file.toByteArray())).isEmpty();
  }

  @Test
  void no_name_covers_a_mark_or_another_name_at_any_width() {
    for (var breadth : Breadth.values()) {
      for (var chart : List.of(GivenChart.crowd(60), GivenChart.crowd(400))) {
        var boxes = new ArrayList<TextBox>();
        for (var point : chart.plot().points()) {
          var foot = chart.plot().foot(point.at());
          boxes.add(TextBox.around(foot.x(breadth), foot.down(), point.mark().half()));
        }
        var names = new NamePlaces(chart.plot(), breadth).names();
        assertThat(names).as(breadth.word()).isNotEmpty();
        for (var name : names) {
          assertThat(boxes.stream().filter(name.box(breadth)::overlaps)).as(name.text()).isEmpty();
          boxes.add(name.box(breadth));
        }
      }
    }
  }

  @Test
  void lines_that_end_close_to_each_other_are_named_one_above_the_other() {
    var names = new NamePlaces(GivenChart.twoYears().plot(), Breadth.WIDE).names();
    assertThat(names)
        .extracting(PlacedName::text)
        .containsExactly("Yläraja 63", "Keskitaso 62", "Alaraja 61", "Tavoite 64");
    assertThat(names.get(1).foot().down() - names.get(0).foot().down()).isGreaterThan(14);
    assertThat(names.get(2).foot().down() - names.get(1).foot().down()).isGreaterThan(14);
  }

  @Test
  void events_are_named_above_the_plot_and_close_ones_at_different_heights() {
    var plot =
        GivenChart.twoYears(new ChartEvent(9, "Käyttöön"), new ChartEvent(10, "Säännöt")).plot();
    var names = new NamePlaces(plot, Breadth.MIDDLE).names();
    var downs =
        names.stream()
            .filter(name -> Stream.of("Käyttöön", "Säännöt").anyMatch(name.text()::equals))
            .map(name -> name.foot().down())
            .toList();
    assertThat(downs).hasSize(2).doesNotHaveDuplicates();
    assertThat(downs).allMatch(down -> down < 0);
  }

  @Test
  void of_the_months_as_many_are_named_as_have_room_and_january_is_one_of_them() {
    assertThat(named(Breadth.WIDE)).hasSizeGreaterThan(11).contains("tammi");
    assertThat(named(Breadth.MIDDLE)).hasSizeBetween(5, 12).contains("tammi");
    assertThat(named(Breadth.NARROW)).contains("1").doesNotContain("tammi");
  }

  private static List<String> named(Breadth breadth) {
    return GivenChart.months().written(breadth).stream()
        .map(tick -> tick.name().in(breadth))
        .toList();
  }

  @Test
  void the_margins_are_those_of_the_stylesheet() throws IOException {
    assertThat(Files.readString(STYLES.resolve("charts.css")))
        .contains(
            "padding: %dpx %dpx %dpx %dpx;"
                .formatted(Surface.TOP, Breadth.WIDE.right(), Surface.BOTTOM, Breadth.WIDE.left()),
            "padding-inline: %dpx %dpx;".formatted(Breadth.NARROW.left(), Breadth.NARROW.right()),
            "width < " + Breadth.MIDDLE.least() + "px",
            "width < " + Breadth.WIDE.least() + "px");
  }

  @Test
  void the_colours_on_paper_are_those_of_the_page_by_day() throws IOException {
    var base = Files.readString(STYLES.resolve("base.css"));
    for (var colour : ChartColour.values()) {
      var name = colour.onPage().replaceAll("^var\\((--[a-z-]+),.*$", "$1");
      var daily = Pattern.compile(name + ": light-dark\\((#\\w+),").matcher(base);
      assertThat(daily.find()).as(name).isTrue();
      if (colour != ChartColour.PAPER) {
        assertThat(colour.onPaper()).as(name).isEqualTo(daily.group(1));
      }
    }
  }

  private static List<String> texts(Document drawing, String element) {
    return elements(drawing, element).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document drawing, String name) {
    var found = drawing.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int place = 0; place < found.getLength(); place++) {
      elements.add((Element) found.item(place));
    }
    return elements;
  }

  private static Document parsed(String drawing) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + drawing, e);
    }
  }
}
