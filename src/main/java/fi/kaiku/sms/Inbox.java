package fi.kaiku.sms;

import fi.kaiku.sms.News.ReceiptCame;
import fi.kaiku.sms.News.ReplyCame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** What has come and is not stored yet. Any thread puts in; one at a time takes out. */
final class Inbox implements Inbound {

  private static final Duration MOMENT = Duration.ofMillis(1);

  private final LinkedBlockingDeque<News> news = new LinkedBlockingDeque<>();
  private final Runnable bell;

  /**
   * An empty inbox.
   *
   * @param bell rung for each piece of news, so that somebody stores it when nobody is at it
   */
  Inbox(Runnable bell) {
    this.bell = bell;
  }

  @Override
  public CompletableFuture<Void> receipt(Receipt receipt) {
    var stored = new CompletableFuture<Void>();
    put(new ReceiptCame(receipt, stored));
    return stored;
  }

  @Override
  public CompletableFuture<Void> reply(Reply reply) {
    var stored = new CompletableFuture<Void>();
    put(new ReplyCame(reply, stored));
    return stored;
  }

  void put(News one) {
    news.addLast(one);
    bell.run();
  }

  /**
   * Everything there is, oldest first.
   *
   * @param wait how long to wait for the first
   * @param answers with fewer answers than this the rest is waited for a moment, so that they share
   *     a commit; receipts and replies come along
   */
  List<News> take(Duration wait, int answers) throws InterruptedException {
    var taken = new ArrayList<News>();
    var next = news.pollFirst(wait.toNanos(), TimeUnit.NANOSECONDS);
    var deadline = System.nanoTime() + MOMENT.toNanos();
    while (next != null) {
      taken.add(next);
      news.drainTo(taken);
      var left = answersIn(taken) < answers ? deadline - System.nanoTime() : 0;
      next = left > 0 ? news.pollFirst(left, TimeUnit.NANOSECONDS) : null;
    }
    return taken;
  }

  private static long answersIn(List<News> news) {
    return news.stream().filter(News.Answered.class::isInstance).count();
  }

  /** Puts back what could not be stored, in front, without ringing. */
  void putBack(List<News> unstored) {
    for (var one : unstored.reversed()) {
      news.addFirst(one);
    }
  }

  boolean isEmpty() {
    return news.isEmpty();
  }
}
