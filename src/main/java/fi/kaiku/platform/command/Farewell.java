package fi.kaiku.platform.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A server that is asked to end ({@code SIGTERM}) and does so has not failed: it exits with 0. */
public final class Farewell {

  private Farewell() {}

  /**
   * From now on a SIGTERM ends this process as {@code System.exit(0)} does. Java has no other way
   * to say so than a class that the compiler does not let us name.
   */
  public static void exitsWithNought() {
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var exit =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (_, method, _) -> method.getName().equals("handle") ? ended() : method.getName());
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), exit);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException elsewhere) {
      // without it the end is as orderly, only its number differs
    }
  }

  @SuppressWarnings("SystemExitOutsideMain")
  private static Object ended() {
    System.exit(0);
    return "";
  }
}
