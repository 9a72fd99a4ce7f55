package fi.kaiku.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The demo as anybody starts it, with some weeks of history: a process of its own, known only by
 * what it prints and shows.
 */
final class Demo implements AutoCloseable {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "KAIKU_DEMO_HISTORY",
          "P12D",
          "KAIKU_FEEDBACK_TICK",
          "PT2S",
          "KAIKU_POSTGRES_DURABLE",
          "false");
  private static final Pattern SIGN_IN =
      Pattern.compile("^ {2}([a-z]+(?: [a-z]+)?) +([a-z]+\\.[a-z]+) +(\\S+)$", Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("key to the figures +(kaiku_\\S+)");

  private final KaikuProcess kaiku;
  private final String printed;

  private Demo(KaikuProcess kaiku, String printed) {
    this.kaiku = kaiku;
    this.printed = printed;
  }

  /** Who may sign in, as the demo says it. */
  record SignIn(String role, String name, String password) {
    private static SignIn of(MatchResult line) {
      return new SignIn(line.group(1), line.group(2), line.group(3));
    }
  }

  static Demo start() {
    try {
      var data = Files.createDirectories(Path.of("target/demo-" + System.nanoTime()));
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
      var kaiku = KaikuProcess.demo(data.toAbsolutePath(), SETTINGS);
      return new Demo(kaiku, kaiku.printed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return kaiku.at("").toString();
  }

  String printed() {
    return printed;
  }

  List<SignIn> signIns() {
    return SIGN_IN.matcher(printed).results().map(SignIn::of).toList();
  }

  /** Signs in as the one who has the role, and waits for the first page. */
  void signIn(Page page, String role) {
    var who = signIns().stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    page.navigate("/sign-in");
    page.locator("#signInName").fill(who.name());
    page.locator("#password").fill(who.password());
    page.locator("main .button").click();
    page.locator(".places a").first().waitFor();
  }

  String figuresKey() {
    var key = KEY.matcher(printed);
    return key.find() ? key.group(1) : "";
  }

  @Override
  public void close() throws InterruptedException {
    kaiku.close();
  }
}
