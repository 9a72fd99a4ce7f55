package fi.kaiku;

import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Commands;
import fi.kaiku.platform.command.Farewell;
import fi.kaiku.platform.command.Terminal;
import fi.kaiku.text.file.FileReading;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.Modulithic;

/** Kaiku: a server for the county, which is what the bare jar starts, and commands to set it up. */
@Modulithic(sharedModules = {"platform", "access", "organization"})
@SpringBootApplication
public class KaikuApplication {

  static void main(String[] arguments) {
    var terminal = Terminal.ofTheProcess();
    try {
      run(arguments, terminal);
    } catch (RuntimeException failure) {
      terminal.refuse(Refused.behind(failure).orElseThrow(() -> failure));
      System.exit(2);
    }
  }

  private static void run(String[] arguments, Terminal terminal) {
    var line = CommandLine.parse(arguments.length == 0 ? new String[] {"serve"} : arguments);
    switch (line.command()) {
      case "serve" -> serve(application(line), line);
      case "demo" -> serve(demo(line), line);
      case "rehearse" -> rehearse(line);
      case "read" -> System.exit(read(line, terminal));
      default -> System.exit(run(line, terminal));
    }
  }

  private static void rehearse(CommandLine line) {
    line.allowOnly(Set.of("answers"));
    var answers = Integer.parseInt(line.required("answers"));
    if (answers == 0) {
      Rehearsal.ofStart(application(line), line.settings());
    } else {
      Rehearsal.ofAnswers(answers, demo(line), line.settings());
    }
  }

  /** Without a county's data it needs no county, and starts at once. */
  private static int read(CommandLine line, Terminal terminal) {
    if (line.option("data").isPresent() || line.option("config").isPresent()) {
      return run(line, terminal);
    }
    return FileReading.run(line, terminal);
  }

  private static void serve(SpringApplication application, CommandLine line) {
    line.allowOnly(Set.of());
    Farewell.exitsWithNought();
    application.run(line.settings());
  }

  /** What a command prints is its own; the log goes beside it. */
  private static int run(CommandLine line, Terminal terminal) {
    System.setOut(System.err);
    var application = application(line);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setAdditionalProfiles("command");
    try (var context = application.run(line.settings())) {
      return context.getBean(Commands.class).run(line, terminal);
    }
  }

  private static SpringApplication demo(CommandLine line) {
    var application = application(line);
    application.setAdditionalProfiles("demo");
    return application;
  }

  private static SpringApplication application(CommandLine line) {
    var application = new SpringApplication(KaikuApplication.class);
    Map<String, Object> defaults = new HashMap<>(Map.of("kaiku.by-launcher", true));
    line.option("config").ifPresent(f -> defaults.put("spring.config.additional-location", f));
    application.setDefaultProperties(defaults);
    application.setLogStartupInfo(false);
    return application;
  }

  @Bean
  @Profile("!demo")
  Clock clock() {
    return Clock.systemUTC();
  }
}
