/// A pretend Azure over loopback HTTPS, which shares no class with the other rooms. Open
/// [practicecloud.PracticeCloud] first, then [practicecloud.Endpoints]: the list of everything it answers.
@NullMarked
package practicecloud;

import org.jspecify.annotations.NullMarked;
