package chokepoint.bench.detection;

import java.util.Set;

/**
 * What can be bought.
 *
 * @param price usual price of one unit, in the currency of the list
 */
record Good(String hs, int price, String unit, String description) {

    private static final Set<String> LISTED =
            Set.of("854231", "854232", "851762", "853224", "850440", "848210", "903020", "852910");

    /** Whether its code stands on the Common High Priority List of 23 Feb 2024. */
    boolean listed() {
        return LISTED.contains(hs);
    }
}
