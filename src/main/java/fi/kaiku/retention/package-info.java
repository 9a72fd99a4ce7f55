/** The erasure timetable: what is forgotten when. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package fi.kaiku.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
