package fi.kaiku.channel.paper.scan;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reads scanned pages as they come in. */
@Component
class ReadScansJob implements Job {

  private final ScanReading reading;

  ReadScansJob(ScanReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "read-scans";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(Duration.ofSeconds(1));
  }

  @Override
  public void run() {
    while (reading.readSome()) {}
  }
}
