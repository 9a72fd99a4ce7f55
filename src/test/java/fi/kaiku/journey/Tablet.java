package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A tablet in a lobby: a browser with a memory on the disk, which can be killed and started anew.
 */
final class Tablet implements AutoCloseable {

  private final Path memory;
  private final String address;
  private Playwright driver;
  private BrowserContext windows;

  private Tablet(Path memory, String address) {
    this.memory = memory;
    this.address = address;
    this.driver = Chromium.driver();
    this.windows = start(false);
  }

  static Tablet with(Path memory, String address) {
    return new Tablet(memory, address);
  }

  private BrowserContext start(boolean offline) {
    return driver
        .chromium()
        .launchPersistentContext(
            memory,
            new LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.executable())
                .setArgs(Chromium.FLAGS)
                .setBaseURL(address)
                .setOffline(offline)
                .setViewportSize(768, 1024));
  }

  Page page() {
    return windows.pages().getFirst();
  }

  void takeNetAway() {
    windows.setOffline(true);
  }

  void giveNetBack() {
    windows.setOffline(false);
  }

  /** The power fails, and comes back without a net. */
  void killAndStartWithoutNet() throws InterruptedException {
    var killed =
        ProcessHandle.current()
            .descendants()
            .filter(one -> one.info().commandLine().orElse("").contains(memory.toString()))
            .toList();
    killed.forEach(ProcessHandle::destroyForcibly);
    killed.forEach(one -> one.onExit().join());
    driver.close();
    driver = Chromium.driver();
    windows = start(true);
  }

  /**
   * Always true, a moment later. Whoever waits for a tablet calls it: while nobody listens to what
   * the browser tells, its driver stands still, and the tablet's calls with it.
   */
  boolean lives() {
    page().waitForTimeout(20);
    return true;
  }

  /** Whether a word lies anywhere on the disk, in either way of writing it down. */
  boolean hasOnDisk(String word) throws IOException {
    try (var files = Files.walk(memory)) {
      return files
          .filter(Files::isRegularFile)
          .anyMatch(file -> holds(file, List.of(word.getBytes(UTF_8), word.getBytes(UTF_16LE))));
    }
  }

  private static boolean holds(Path file, List<byte[]> words) {
    try {
      var content = Files.readAllBytes(file);
      return words.stream().anyMatch(word -> indexOf(content, word) >= 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int indexOf(byte[] content, byte[] word) {
    for (int at = 0; at <= content.length - word.length; at++) {
      int same = 0;
      while (same < word.length && content[at + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return at;
      }
    }
    return -1;
  }

  @Override
  public void close() {
    windows.close();
    driver.close();
  }
}
