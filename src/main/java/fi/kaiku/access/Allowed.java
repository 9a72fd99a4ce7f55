package fi.kaiku.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a request needs, and how far it must reach. Every handler method carries this or
 * {@link Public}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  Permission value();

  Extent reach() default Extent.UNITS;

  /** What part of the county a request concerns. */
  enum Extent {
    /** Units: whoever reaches some of them keeps to those. */
    UNITS,
    /** The whole county: whoever is limited to units stays outside. */
    COUNTY
  }
}
