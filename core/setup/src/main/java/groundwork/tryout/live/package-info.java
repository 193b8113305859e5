/// Try-outs for real: small deeds in a live workspace, each cleaned up after itself. Open
/// [groundwork.tryout.live.LiveTryouts] first.
@NullMarked
package groundwork.tryout.live;

import org.jspecify.annotations.NullMarked;
