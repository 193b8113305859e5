package practicecloud.arm;

import java.time.InstantSource;
import practicecloud.world.Pace;
import practicecloud.world.World;

/// What every endpoint works on.
public record Realm(World world, Types types, Pace pace, InstantSource clock, Guard guard, Policing policing) {

    /// The one tenant and the one subscription of the practice cloud.
    public static final String TENANT = "00000000-0000-0000-0000-00000000000a";

    public static final String SUBSCRIPTION = "00000000-0000-0000-0000-00000000000b";
}
