package fi.kaiku.demo.customer;

import fi.kaiku.demo.county.Resident;
import fi.kaiku.platform.Helsinki;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The invented customers at their phones: they open the link and use the page as anybody would. */
public final class Customers {

  private static final Logger log = LoggerFactory.getLogger(Customers.class);
  private static final int AT_THE_SAME_TIME = 6;
  private static final int WANTING = 3;
  private static final int WANTING_DAYS = 6;
  private static final int UNHAPPY = 6;

  private final Browser browser = new Browser();
  private final Supplier<URI> kaiku;
  private final Opinions opinions;
  private final AtomicInteger wantingAnAnswer = new AtomicInteger();
  private volatile Postbox postbox = (_, _) -> {};
  private final ExecutorService hands =
      Executors.newFixedThreadPool(AT_THE_SAME_TIME, Thread.ofPlatform().daemon().factory());

  public Customers(Supplier<URI> kaiku, Opinions opinions) {
    this.kaiku = kaiku;
    this.opinions = opinions;
  }

  public Reaction reaction(Arrived message) {
    return opinions.reaction(message.visit());
  }

  /** All of them react, a few at a time; returns when the last has done so. */
  public void react(Collection<Arrived> messages) {
    var underway = messages.stream().<Future<?>>map(one -> hands.submit(() -> react(one))).toList();
    for (var one : underway) {
      try {
        one.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a customer could not react", e.getCause());
      }
    }
  }

  /** One customer does what is in their nature; a page that fails is left, as people do. */
  public void react(Arrived message) {
    try {
      switch (reaction(message)) {
        case Reaction.Nothing() -> {}
        case Reaction.LooksOnly() -> look(message);
        case Reaction.Answers(int score, String comment, int _) -> answer(message, score, comment);
        case Reaction.Refuses(boolean byReply) -> {
          if (!byReply && message.link().isPresent()) {
            optOut(message);
          }
        }
      }
    } catch (IOException e) {
      log.warn("an invented customer gave up: {}", e.getMessage());
    }
  }

  /** From now on customers reply to messages that ask for it. */
  public void writeFrom(Postbox office) {
    postbox = office;
  }

  private void reply(Arrived message, int score, String comment) {
    var number = message.visit().resident().phones().getFirst().replace(" ", "");
    postbox.post(number, (score + " " + comment).strip());
  }

  private Page open(Arrived message) throws IOException {
    var path = message.path().orElseThrow(() -> new IOException("no link in the message"));
    return browser.open(kaiku.get().resolve(path), addressOf(message.visit().resident()));
  }

  private void look(Arrived message) throws IOException {
    if (message.link().isPresent()) {
      open(message);
    }
  }

  /** On the page behind the link, or by replying; a word that Kaiku says back is left at that. */
  private void answer(Arrived message, int score, String comment) throws IOException {
    if (message.link().isPresent()) {
      answerOnPage(message, score, comment);
    } else if (message.asksForReply()) {
      reply(message, score, comment);
    }
  }

  private void answerOnPage(Arrived message, int score, String comment) throws IOException {
    var asked = open(message);
    var next = browser.send(asked, form(asked, "score"), Map.of("score", "" + score));
    tellMore(message, browser.open(next, asked.from()), score, comment);
    if (wantsAnAnswer(message, score, comment)) {
      askForAnAnswer(message, asked);
    }
  }

  /** From screen to screen until the thanks; whoever has nothing more to say leaves before. */
  private void tellMore(Arrived message, Page first, int score, String comment) throws IOException {
    var page = first;
    var form = page.formTo(page.address().getPath());
    while (form.isPresent()) {
      var told = new HashMap<>(opinions.ratings(message.visit(), score, form.get().ratings()));
      if (comment.isEmpty() && told.isEmpty()) {
        return;
      }
      told.put("comment", comment);
      page = browser.open(browser.send(page, form.get(), told), page.from());
      form = page.formTo(page.address().getPath());
    }
  }

  /** The first few of these days who are unhappy and say why. */
  private boolean wantsAnAnswer(Arrived message, int score, String comment) {
    var recently = LocalDate.now(Helsinki.ZONE).minusDays(WANTING_DAYS);
    return score <= UNHAPPY
        && !comment.isEmpty()
        && !message.visit().startedAt().toLocalDate().isBefore(recently)
        && wantingAnAnswer.getAndIncrement() < WANTING;
  }

  private void askForAnAnswer(Arrived message, Page asked) throws IOException {
    var page = browser.open(URI.create(asked.address() + "/contact"), asked.from());
    var number = "050 000 %04d".formatted(message.visit().resident().number() % 10_000);
    browser.send(page, form(page, "phone"), Map.of("phone", number));
  }

  /** Nobody has to answer first: the way to say it stands on every page. */
  private void optOut(Arrived message) throws IOException {
    var asked = open(message);
    var page = browser.open(URI.create(asked.address() + "/opt-out"), asked.from());
    var form = page.formTo("opt-out").orElseThrow(() -> new IOException("no way to opt out"));
    browser.send(page, form, Map.of());
  }

  private static PageForm form(Page page, String control) throws IOException {
    return page.formWith(control).orElseThrow(() -> new IOException("no form for the " + control));
  }

  /** An address of its own for every phone, from the block that is kept for documents. */
  private static String addressOf(Resident resident) {
    return "2001:db8::" + Integer.toHexString(resident.number() + 1);
  }
}
