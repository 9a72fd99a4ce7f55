package fi.kaiku.platform.postgres;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplicationShutdownHandlers;

/** The end of a process in which no Spring application runs. */
class JvmHooks implements SpringApplicationShutdownHandlers {

  private final Map<Runnable, Thread> hooks = new ConcurrentHashMap<>();

  @Override
  public void add(Runnable action) {
    var hook = new Thread(action, "postgresql-leave");
    hooks.put(action, hook);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void remove(Runnable action) {
    var hook = hooks.remove(action);
    if (hook != null) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
