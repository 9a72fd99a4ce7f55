package fi.kaiku.people.welcome;

import fi.kaiku.people.AccountStore;
import fi.kaiku.people.SignInName;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import org.springframework.stereotype.Component;

/** {@code ./kaiku link NAME}: a one-time link to a new password, for whoever is locked out. */
@Component
class LinkCommand implements Command {

  private final AccountStore accounts;
  private final OneTimeLinks links;

  LinkCommand(AccountStore accounts, OneTimeLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  @Override
  public String name() {
    return "link";
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    var name = new SignInName(line.argument(1, "a sign-in name"));
    var account =
        accounts
            .named(name.text())
            .filter(found -> !found.disabled())
            .orElseThrow(() -> new Refused("no open account has this sign-in name"));
    terminal.say(links.forAccount(account));
  }
}
