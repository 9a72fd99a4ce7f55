package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to an account. */
public record AccountChanged(
    @Nullable UUID actorId, String actor, Change change, StaffId account, String name)
    implements Audited {

  /** What can happen to one. */
  public enum Change {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    ACCOUNT_ADDED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ACCOUNT_LINK_MADE,
    PASSWORD_SET
  }

  public static AccountChanged by(Viewer viewer, Change change, Account account) {
    return new AccountChanged(
        viewer.staff().value(), viewer.name(), change, account.id(), account.name());
  }

  public static AccountChanged bySelf(Change change, Account account) {
    return by(account.viewer(), change, account);
  }

  /** Done by somebody at the machine itself. */
  public static AccountChanged fromShell(Change change, StaffId account, String name) {
    return new AccountChanged(null, "./kaiku", change, account, name);
  }

  @Override
  public String action() {
    return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String subject() {
    return name;
  }
}
