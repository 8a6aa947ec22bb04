package chokepoint.rulebook;

/**
 * A rule's sample: the list beside it that shows what it finds and what it leaves alone.
 *
 * @param rule id of the rule
 * @param path as shown to people
 * @param text of the csv
 */
public record Sample(String rule, String path, String text) {}
