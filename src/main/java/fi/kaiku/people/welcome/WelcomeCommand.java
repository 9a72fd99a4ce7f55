package fi.kaiku.people.welcome;

import fi.kaiku.people.AccountStore;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import org.springframework.stereotype.Component;

/** {@code ./kaiku welcome}: prints a new link that makes the first administrator. */
@Component
class WelcomeCommand implements Command {

  private final AccountStore accounts;
  private final OneTimeLinks links;

  WelcomeCommand(AccountStore accounts, OneTimeLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  @Override
  public String name() {
    return "welcome";
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    if (accounts.administrators() > 0) {
      throw new Refused("there is an administrator, who makes links for others on the page People");
    }
    terminal.say(links.forFirstAdministrator());
  }
}
