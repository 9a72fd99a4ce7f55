package fi.kaiku.journey;

import fi.kaiku.KaikuTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole house looked at through a real browser. A test asks for a {@link Browser} as a
 * parameter; all such tests of a process share one Chromium, and its one house with every other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KaikuTest
@ExtendWith(Browsing.class)
@Tag("browser")
public @interface JourneyTest {}
