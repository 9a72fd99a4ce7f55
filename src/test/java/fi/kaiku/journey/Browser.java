package fi.kaiku.journey;

import static fi.kaiku.people.GivenAccount.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A person's browser in a journey: windows of a width, checks of accessibility, pictures.
 *
 * <p>Every window is a browser of its own, without cookies or memory of the others.
 */
public final class Browser implements AutoCloseable {

  public static final int PHONE = 320;
  public static final int DESK = 1440;

  public static final int HEIGHT = 800;
  private static final int PATIENCE_MS = 30_000;
  private static final Path PICTURES = Path.of("target/pictures");
  private static final boolean PICTURES_ARE_WANTED = Boolean.getBoolean("kaiku.pictures");

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Supplier<Chromium> chromium;
  private final String address;
  private final List<BrowserContext> opened = new ArrayList<>();

  /**
   * Looks at one server.
   *
   * @param chromium asked for when the first window is wanted
   */
  Browser(Supplier<Chromium> chromium, String address) {
    this.chromium = chromium;
    this.address = address;
  }

  /** The server's address, for example {@code http://localhost:40123}. */
  public String address() {
    return address;
  }

  /** A window of a width in CSS pixels. */
  public Page window(int width) {
    return window(wide(width));
  }

  /** A window in which no script runs. */
  public Page windowWithoutScript(int width) {
    return window(wide(width).setJavaScriptEnabled(false));
  }

  /** A window with any of Playwright's options; paths are relative to the server's address. */
  public Page window(NewContextOptions options) {
    var windows = chromium.get().make(options.setBaseURL(address));
    opened.add(windows);
    windows.setDefaultTimeout(PATIENCE_MS);
    return windows.newPage();
  }

  private static NewContextOptions wide(int width) {
    return new NewContextOptions().setViewportSize(width, HEIGHT);
  }

  /**
   * Signs a member of staff in, in Finnish, without the pages for it; these are looked at by the
   * journeys on rules and comments, and by the demo.
   */
  public static void signIn(Page page, String signInName) {
    var http = page.context().request();
    var token = TOKEN.matcher(http.get("/sign-in?lang=fi").text());
    var form = FormData.create().set("signInName", signInName).set("password", PASSWORD);
    if (token.find()) {
      form.set("_csrf", token.group(1));
    }
    var sent = http.post("/sign-in", RequestOptions.create().setForm(form).setMaxRedirects(0));
    assertThat(sent.headers()).as("signed in").containsKey("location");
  }

  /** What axe finds against WCAG 2.2 A and AA on the page, each with the element at fault. */
  public List<?> barriers(Page page) {
    return Axe.barriers(page);
  }

  /** The same of a page whose colours have been looked at. */
  List<?> barriersButColours(Page page) {
    return Axe.barriersButColours(page);
  }

  /** What axe finds against the colours alone, which is all that the dark changes. */
  List<?> weakColours(Page page) {
    return Axe.weakColours(page);
  }

  /**
   * Takes a picture of the whole page, {@code target/pictures/NAME-WIDTH.png}, when somebody wants
   * to look at them: {@code ./kaiku pictures}. Pictures take a third of the time of these tests.
   */
  public void picture(Page page, String name) {
    if (!PICTURES_ARE_WANTED) {
      return;
    }
    var file = PICTURES.resolve(name + "-" + page.viewportSize().width + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Whether something is wider than the window, so that one has to scroll sideways. */
  public static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** As a whole: to close pages one by one has been seen to wait for ever. */
  @Override
  public void close() {
    opened.forEach(BrowserContext::close);
  }
}
