package fi.kaiku.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  private final Chromium chromium;
  private final String address;
  private final List<BrowserContext> windows = new ArrayList<>();

  Browser(Chromium chromium, String address) {
    this.chromium = chromium;
    this.address = address;
  }

  /** The server's address, for example {@code http://localhost:40123}. */
  public String address() {
    return address;
  }

  /** A window of a width in CSS pixels. */
  public Page window(int width) {
    return window(new NewContextOptions().setViewportSize(width, HEIGHT));
  }

  /** A phone's window in which no script runs. */
  public Page windowWithoutScript(int width) {
    var options = new NewContextOptions().setViewportSize(width, HEIGHT);
    return window(options.setJavaScriptEnabled(false));
  }

  /**
   * A window with any of Playwright's options; paths are relative to the server's address. Nothing
   * moves in it, so that no picture is taken halfway.
   */
  public Page window(NewContextOptions options) {
    options.setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE);
    var window = chromium.browser().newContext(options);
    window.setDefaultTimeout(PATIENCE_MS);
    window.addInitScript(Axe.BEFOREHAND);
    windows.add(window);
    return window.newPage();
  }

  /** What axe finds against WCAG 2.2 A and AA on the page, each with the element at fault. */
  public List<?> barriers(Page page) {
    return Axe.barriers(page);
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

  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
  }
}
