package fi.kaiku.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The demo, looked at through a real browser. A test asks for the {@link Demo} and a {@link
 * Browser} as parameters; all such tests share one demo, which goes on living while they look.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DemoBrowsing.class)
@Tag("browser")
@Tag("launcher")
@interface InTheDemo {}
