package fi.kaiku.platform.problem;

import fi.kaiku.platform.Incident;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that cannot be reached, is going down or has no room left from a mistake of
 * ours: the same request will do once it is back.
 */
public final class DatabaseAway {

  /** Connection lost, resources used up, shutting down or starting (SQLSTATE, appendix A). */
  private static final Pattern AWAY = Pattern.compile("08...|53...|57P0[1-5]|58030");

  private DatabaseAway() {}

  /** Whether it is behind a failure, however deep. */
  public static boolean causes(Throwable failure) {
    return Incident.causes(failure).anyMatch(DatabaseAway::is);
  }

  private static boolean is(Throwable e) {
    return switch (e) {
      case CannotCreateTransactionException _,
          DataAccessResourceFailureException _,
          TransientDataAccessResourceException _,
          RecoverableDataAccessException _,
          SQLTransientConnectionException _,
          SQLNonTransientConnectionException _,
          SQLRecoverableException _ ->
          true;
      case SQLException sql ->
          sql.getSQLState() != null && AWAY.matcher(sql.getSQLState()).matches();
      default -> false;
    };
  }
}
