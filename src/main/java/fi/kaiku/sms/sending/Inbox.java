package fi.kaiku.sms.sending;

import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.sending.News.Answered;
import fi.kaiku.sms.sending.News.ReceiptCame;
import fi.kaiku.sms.sending.News.ReplyCame;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What has come and is not stored yet. Any thread puts in; one at a time takes out, and is woken
 * only when what it waits for is there: to wake it for each piece of news costs more than the news.
 */
final class Inbox implements Inbound {

  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final int MOST_MOMENTS = 5;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition enough = lock.newCondition();
  private final ArrayDeque<News> news = new ArrayDeque<>();
  private final Runnable bell;
  private int answers;
  private int awaitedAnswers;

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
    lock.lock();
    try {
      add(one);
      if (answers >= awaitedAnswers) {
        enough.signal();
      }
    } finally {
      lock.unlock();
    }
    bell.run();
  }

  /**
   * Everything there is, oldest first.
   *
   * @param wait how long to wait for the first
   * @param answers with fewer answers than this the rest is waited for as long as more come in each
   *     moment, so that they share a commit; receipts and replies come along
   */
  List<News> take(Duration wait, int answers) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      for (var left = wait.toNanos(); news.isEmpty() && left > 0; ) {
        left = enough.awaitNanos(left);
      }
      if (!news.isEmpty()) {
        awaitAnswers(answers);
      }
      var taken = List.copyOf(news);
      news.clear();
      this.answers = 0;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  private void awaitAnswers(int wanted) throws InterruptedException {
    awaitedAnswers = wanted;
    try {
      var before = -1;
      for (int i = 0; i < MOST_MOMENTS && before < answers && answers < wanted; i++) {
        before = answers;
        awaitAMoment(wanted);
      }
    } finally {
      awaitedAnswers = 0;
    }
  }

  private void awaitAMoment(int wanted) throws InterruptedException {
    for (var left = MOMENT.toNanos(); answers < wanted && left > 0; ) {
      left = enough.awaitNanos(left);
    }
  }

  /** Puts back what could not be stored, in front, without ringing. */
  void putBack(List<News> unstored) {
    lock.lock();
    try {
      var came = new ArrayList<>(news);
      news.clear();
      answers = 0;
      unstored.forEach(this::add);
      came.forEach(this::add);
    } finally {
      lock.unlock();
    }
  }

  private void add(News one) {
    news.addLast(one);
    if (one instanceof Answered) {
      answers++;
    }
  }

  boolean isEmpty() {
    lock.lock();
    try {
      return news.isEmpty();
    } finally {
      lock.unlock();
    }
  }
}
