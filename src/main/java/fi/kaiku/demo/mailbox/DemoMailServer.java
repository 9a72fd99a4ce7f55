package fi.kaiku.demo.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The county's mail server in the demo: speaks SMTP on loopback, and delivers to nobody. */
public final class DemoMailServer implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DemoMailServer.class);
  private static final int WAITING = 20;
  private static final int PATIENCE_MS = 30_000;

  private final Mailbag mailbag;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean running;

  public DemoMailServer(int port, Mailbag mailbag) throws IOException {
    this.mailbag = mailbag;
    this.door = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
  }

  /** Before those who send. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    running = true;
    threads.execute(this::letIn);
  }

  private void letIn() {
    while (running) {
      try {
        var line = door.accept();
        line.setSoTimeout(PATIENCE_MS);
        threads.execute(() -> speak(line));
      } catch (IOException e) {
        if (running) {
          log.warn("the demo's mail server did not get a connection");
        }
      }
    }
  }

  private void speak(Socket line) {
    try (line) {
      new SmtpTalk(line.getInputStream(), line.getOutputStream(), mailbag).hold();
    } catch (IOException e) {
      log.debug("somebody hung up on the demo's mail server");
    }
  }

  @Override
  public void stop() {
    running = false;
    try {
      door.close();
    } catch (IOException e) {
      log.debug("the demo's mail server was closed already");
    }
    threads.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
