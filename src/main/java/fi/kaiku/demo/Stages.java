package fi.kaiku.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Job;
import fi.kaiku.platform.Job.Pace.Daily;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Kaiku's own commands and jobs, run by hand while months pass in a minute. */
final class Stages {

  private final List<Command> commands;
  private final List<Job> jobs;

  Stages(List<Command> commands, List<Job> jobs) {
    this.commands = commands;
    this.jobs = jobs;
  }

  /**
   * Runs a command as {@code ./kaiku} does.
   *
   * @return what it said
   * @throws fi.kaiku.platform.Refused when it does not like the words
   */
  String run(String... words) {
    var line = CommandLine.parse(words);
    var said = new ByteArrayOutputStream();
    var stream = new PrintStream(said, true, UTF_8);
    commands.stream()
        .filter(command -> command.name().equals(line.command()))
        .findFirst()
        .orElseThrow()
        .run(line, new Terminal(stream, stream));
    return said.toString(UTF_8);
  }

  /** Everything that runs through the day, once; but nobody is called while months pass. */
  void work() {
    jobs.stream()
        .filter(job -> !(job.pace() instanceof Daily))
        .filter(job -> !job.name().equals("alerts"))
        .forEach(Job::run);
  }

  /** One of them. */
  void job(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  /** Everything that runs at night. */
  void night() {
    jobs.stream().filter(job -> job.pace() instanceof Daily).forEach(Job::run);
  }
}
